package org.parley.ingest.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.ingest.document.Span;

/**
 * One place in the text that tells of a meeting.
 *
 * @param sentence number of the sentence
 */
record MeetingMention(
    int sentence,
    Company company,
    Setting setting,
    String kind,
    List<String> topics,
    List<String> excludedTopics,
    Meeting.Factuality factuality,
    Reference reference,
    Span evidence) {

  /**
   * Who is there and who is not, by actor id.
   *
   * @param absent those said to have stayed away
   * @param hosts those of the participants who host
   * @param mediators those who mediate
   */
  record Company(
      Set<String> participants, Set<String> absent, Set<String> hosts, Set<String> mediators) {}

  /**
   * When, where and how long, as far as the words tell.
   *
   * @param reported the day of the report, where they tell it as its news and name no day
   */
  record Setting(
      Optional<When> when,
      Optional<When> reported,
      Optional<String> place,
      Optional<String> site,
      Optional<String> startTime,
      Optional<String> duration) {}

  /**
   * How the words refer to the meeting.
   *
   * @param anaphoric whether they point back ("the talks")
   * @param further whether they set it apart as another one ("meet again")
   * @param byVerb whether a verb tells of it
   * @param telling whether they state it, rather than only name it beside something else
   * @param mutual whether a group is said to meet among themselves ("talks between officials of")
   * @param attending whether they add somebody to a meeting told of ("also took part in the talks")
   * @param sides how many sides it is said to have ("six-party talks")
   * @param number which of a series it is said to be ("the fifth round")
   * @param rank of which rank those are said to be who meet ("the ministerial meeting")
   */
  record Reference(
      boolean anaphoric,
      boolean further,
      boolean byVerb,
      boolean telling,
      boolean mutual,
      boolean attending,
      OptionalInt sides,
      OptionalInt number,
      Optional<Rank> rank) {

    /** The same, of a group that meets by itself. */
    Reference mutually() {
      return as(anaphoric, telling, true);
    }

    /** The same, stating a meeting of those who are told elsewhere. */
    Reference stating() {
      return as(anaphoric, true, true);
    }

    /** The same, pointing back at a meeting told of. */
    Reference pointingBack() {
      return as(true, false, mutual);
    }

    private Reference as(boolean back, boolean states, boolean among) {
      return new Reference(back, further, byVerb, states, among, attending, sides, number, rank);
    }
  }

  Set<String> participants() {
    return company.participants();
  }

  /** All who take part by one or other of some mentions. */
  static Set<String> participants(List<MeetingMention> meeting) {
    Set<String> all = new LinkedHashSet<>();
    meeting.forEach(m -> all.addAll(m.participants()));
    return all;
  }

  Set<String> absent() {
    return company.absent();
  }

  Optional<When> when() {
    return setting.when();
  }

  Optional<String> place() {
    return setting.place();
  }

  boolean anaphoric() {
    return reference.anaphoric();
  }

  boolean further() {
    return reference.further();
  }

  boolean visit() {
    return kind.equals("visit");
  }

  /** The same words as those of a visit to a state, one of several or the only one. */
  MeetingMention visiting(Parts.Visit visit, boolean several) {
    Set<String> all = new LinkedHashSet<>(company.participants());
    visit.state().ifPresent(all::add);
    Setting there =
        new Setting(
            setting.when(),
            setting.reported(),
            several || setting.place().isEmpty() ? visit.place() : setting.place(),
            setting.site(),
            setting.startTime(),
            setting.duration());
    return of(all, there);
  }

  /** The same words, where it is told elsewhere who sits at the table. */
  MeetingMention with(Set<String> parties) {
    Set<String> all = new LinkedHashSet<>(company.participants());
    all.addAll(parties);
    return of(all, setting);
  }

  /** The same words, of a meeting that these were not at. */
  MeetingMention without(Set<String> others) {
    Set<String> all = new LinkedHashSet<>(company.participants());
    all.removeAll(others);
    return of(all, setting);
  }

  /** The same words, taken as stating the meeting. */
  MeetingMention telling() {
    return referring(reference.stating(), topics, excludedTopics);
  }

  /** The same words, of a meeting that a body told of elsewhere holds by itself. */
  MeetingMention heldBy(Set<String> body) {
    MeetingMention held = with(body);
    return held.referring(reference.mutually(), topics, excludedTopics);
  }

  /** The same words taken as telling more of a meeting already spoken of. */
  MeetingMention pointingBack(List<String> addressed, List<String> left) {
    return referring(reference.pointingBack(), addressed, left);
  }

  private MeetingMention of(Set<String> participants, Setting where) {
    return new MeetingMention(
        sentence,
        new Company(participants, company.absent(), company.hosts(), company.mediators()),
        where,
        kind,
        topics,
        excludedTopics,
        factuality,
        reference,
        evidence);
  }

  private MeetingMention referring(Reference how, List<String> addressed, List<String> left) {
    return new MeetingMention(
        sentence, company, setting, kind, addressed, left, factuality, how, evidence);
  }
}
