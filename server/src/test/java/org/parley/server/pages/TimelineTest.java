package org.parley.server.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of time, few however much there is. */
class TimelineTest {

  @ParameterizedTest
  @CsvSource({
    "2007-05-28, 2007-06-02, 6, 28 May 2007",
    "2007-01-31, 2008-03-01, 15, Jan 2007",
    "2003-02-01, 2007-11-30, 20, Jan 2003",
    "1989-01-01, 2006-12-31, 18, 1989",
    "1972-02-21, 2018-06-12, 3, 1972",
    "1201-01-01, 2018-06-12, 3, 1201"
  })
  void keepsToAFewColumns(LocalDate first, LocalDate last, int columns, String label) {
    Timeline timeline =
        Timeline.of(List.of("meetings"), List.of(List.of(last, first)), Period.ALL, "/actor/x");
    assertEquals(columns, timeline.columns().size());
    assertTrue(columns <= 24);
    assertEquals(label, timeline.columns().get(0).label());
  }

  @Test
  void countsEveryFactOnceInThePeriodItsColumnLeadsTo() {
    List<LocalDate> days = LocalDate.of(1989, 1, 1).datesUntil(LocalDate.of(2003, 1, 1)).toList();
    Timeline timeline =
        Timeline.of(
            List.of("meetings", "statements"), List.of(days, List.of()), Period.ALL, "/actor/x");
    assertEquals(
        days.size(),
        timeline.columns().stream()
            .mapToInt(column -> Integer.parseInt(column.says().replaceFirst(" meetings$", "")))
            .sum());
    assertEquals("/actor/x?since=1989-01-01&until=1989-12-31", timeline.columns().get(0).href());
    assertEquals("365 meetings", timeline.columns().get(0).says());
    assertNull(timeline.all());
  }

  @Test
  void marksTheChosenPeriodAndLeadsBackToAll() {
    Period chosen = new Period(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 12, 31));
    Timeline timeline =
        Timeline.of(
            List.of("meetings"),
            List.of(List.of(LocalDate.of(1989, 5, 1), LocalDate.of(1995, 5, 1))),
            chosen,
            "/actor/x");
    assertEquals("/actor/x", timeline.all());
    assertEquals(
        List.of("1990"),
        timeline.columns().stream()
            .filter(Timeline.Column::current)
            .map(Timeline.Column::label)
            .toList());
  }

  @Test
  void leavesOutWhatIsEmptyBetweenYearsFarApart() {
    List<LocalDate> days = List.of(LocalDate.of(1966, 5, 1), LocalDate.of(2006, 5, 1));
    Timeline timeline = Timeline.of(List.of("meetings"), List.of(days), Period.ALL, "/actor/x");
    assertEquals(
        List.of("1966", "…", "2006"),
        timeline.columns().stream().map(Timeline.Column::part).toList());
    assertEquals("1967–2005", timeline.columns().get(1).label());
    assertEquals("", timeline.columns().get(1).says());
  }

  @Test
  void marksAllColumnsOfTheChosenPeriod() {
    Period chosen = new Period(LocalDate.of(1990, 1, 1), null);
    List<LocalDate> days = List.of(LocalDate.of(1989, 5, 1), LocalDate.of(1991, 6, 1));
    assertEquals(
        List.of("Jan 1990", "Apr 1990"),
        Timeline.of(List.of("meetings"), List.of(days), chosen, "/actor/x").columns().stream()
            .filter(Timeline.Column::current)
            .map(Timeline.Column::label)
            .limit(2)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"1981, 2006, 1980–1981", "1972, 2018, 1970–1974", "1201, 2018, 1200–1249"})
  void takesSeveralYearsTogetherWhereEachHasSomething(int first, int last, String label) {
    List<LocalDate> days =
        IntStream.rangeClosed(first, last).mapToObj(year -> LocalDate.of(year, 5, 1)).toList();
    Timeline timeline = Timeline.of(List.of("meetings"), List.of(days), Period.ALL, "/actor/x");
    assertTrue(timeline.columns().size() <= 24);
    assertEquals(label, timeline.columns().get(0).label());
  }

  @Test
  void namesColumnsOfSeveralYearsByAllOfThem() {
    List<LocalDate> days =
        IntStream.rangeClosed(1981, 2006).mapToObj(year -> LocalDate.of(year, 5, 1)).toList();
    Timeline timeline = Timeline.of(List.of("meetings"), List.of(days), Period.ALL, "/actor/x");
    assertEquals("1980–81", timeline.columns().get(0).part());
    assertEquals("1980–1981", timeline.columns().get(0).label());
  }

  @Test
  void isNothingWhereNothingHasADate() {
    assertNull(Timeline.of(List.of("meetings"), List.of(List.of()), Period.ALL, "/"));
  }

  @Test
  void isNothingWhereAllIsAtOneTime() {
    List<LocalDate> days = List.of(LocalDate.of(2007, 5, 28), LocalDate.of(2007, 5, 28));
    assertNull(Timeline.of(List.of("meetings"), List.of(days), Period.ALL, "/"));
  }

  @Test
  void writesTheYearOnlyWhereItChanges() {
    List<LocalDate> days = List.of(LocalDate.of(2005, 11, 3), LocalDate.of(2006, 2, 1));
    Timeline timeline = Timeline.of(List.of("meetings"), List.of(days), Period.ALL, "/actor/x");
    assertEquals(
        List.of("Nov 2005", "Dec", "Jan 2006", "Feb"),
        timeline.columns().stream().map(Timeline.Column::part).toList());
  }
}
