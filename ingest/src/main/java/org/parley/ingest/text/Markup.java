package org.parley.ingest.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags and entities that HTML left in a text. Nothing that is no tag of HTML is taken for one, so
 * that "a &lt; b" and an address in angle brackets stay.
 *
 * @param end after it
 * @param meaning what it is read as: nothing, line ends or a character
 */
record Markup(int end, String meaning) {

  private static final String PARTING =
      "p|br|hr|div|h[1-6]|li|ul|ol|dl|dt|dd|table|tbody|thead|tr|td|th|blockquote|pre|center"
          + "|article|section|header|footer|title|head|body|html|form|figure|figcaption";
  private static final String WITHIN =
      "a|b|i|u|em|strong|small|big|span|font|sup|sub|cite|code|tt|abbr|img|link|meta|nobr|q|s";

  /** Possessive throughout: no text makes it go back. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?+(?:(?<parting>" + PARTING + ")|(?:" + WITHIN + "))(?=[\\s/>])[^<>]{0,2000}+>",
          Pattern.CASE_INSENSITIVE);

  /** Twice encoded ones, too. */
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:amp;)?(?:#(?<decimal>\\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[A-Za-z]{2,8}));");

  private static final int LONGEST_ENTITY = 20;

  private static final Map<String, Integer> NAMED = named();

  /** The tag or entity that begins at {@code at}, where a "&lt;" or "&amp;" stands. */
  static Optional<Markup> at(String text, int at) {
    return text.charAt(at) == '&' ? entity(text, at) : tag(text, at);
  }

  private static Optional<Markup> tag(String text, int at) {
    Matcher tag = TAG.matcher(text).region(at, text.length());
    if (tag.lookingAt()) {
      return Optional.of(new Markup(tag.end(), tag.group("parting") == null ? "" : "\n\n"));
    }
    return Optional.empty();
  }

  private static Optional<Markup> entity(String text, int at) {
    Matcher entity = ENTITY.matcher(text).region(at, Math.min(text.length(), at + LONGEST_ENTITY));
    if (!entity.lookingAt()) {
      return Optional.empty();
    }
    return codePoint(entity).map(c -> new Markup(entity.end(), Character.toString(c)));
  }

  private static Optional<Integer> codePoint(Matcher entity) {
    if (entity.group("name") != null) {
      return Optional.ofNullable(NAMED.get(entity.group("name")));
    }
    int number =
        entity.group("decimal") != null
            ? Integer.parseInt(entity.group("decimal"))
            : Integer.parseInt(entity.group("hex"), 16);
    return Character.isValidCodePoint(number) ? Optional.of(number) : Optional.empty();
  }

  /** The entities of HTML 4 that news is written with: Latin letters and punctuation. */
  private static Map<String, Integer> named() {
    Map<String, Integer> named = new HashMap<>();
    String latin =
        "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
            + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
            + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
            + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
            + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
            + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
            + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
    int next = 0xA0;
    for (String name : latin.split(" ")) {
      named.put(name, next++);
    }
    named.putAll(
        Map.of(
            "amp",
            (int) '&',
            "lt",
            (int) '<',
            "gt",
            (int) '>',
            "quot",
            (int) '"',
            "apos",
            (int) '\''));
    named.putAll(
        Map.of(
            "ndash", 0x2013, "mdash", 0x2014, "lsquo", 0x2018, "rsquo", 0x2019, "ldquo", 0x201C,
            "rdquo", 0x201D, "bdquo", 0x201E, "hellip", 0x2026, "bull", 0x2022, "euro", 0x20AC));
    named.putAll(
        Map.of("scaron", 0x161, "Scaron", 0x160, "OElig", 0x152, "oelig", 0x153, "trade", 0x2122));
    return Map.copyOf(named);
  }
}
