package org.parley.tests.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.parley.server.ParleyServer;

/**
 * Pages of what has thousands of meetings and statements: as short as others, and all is reached.
 */
class CrowdTest {

  private static final long MOST_ELEMENTS = 1_500;
  private static final int MOST_COLUMNS = 24;
  private static final int HTML = 60_000;

  private static ParleyServer server;
  private static Browser browser;
  private static ChromeDriver driver;

  @BeforeAll
  static void start(@TempDir Path dataset, @TempDir Path profile) {
    assumeTrue(Browser.installed(), "Chromium and its driver are not installed.");
    server = ServedCrowd.start(dataset);
    browser = Browser.start(profile);
    driver = browser.driver();
    browser.width(1440, 900);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/actor/aranda", "/explore?kind=meeting&state=aranda", "/between/aranda/envoy-7"})
  void areAsLightAsOthers(String path) {
    open(path);
    assertTrue(count("*") <= MOST_ELEMENTS, path + " has " + count("*") + " elements");
    assertTrue(transferred() <= HTML, path + " weighs " + transferred());
    assertTrue(count(".time li") <= MOST_COLUMNS);
    assertEquals(List.of(), Accessibility.violations(driver));
  }

  @Test
  void drawsThoseWhoMetMostAndTellsOfHowMany() {
    open("/actor/aranda");
    assertEquals(24, count(".network a"));
    assertEquals("1,250", driver.findElement(By.cssSelector("#met-title .count")).getText());
    assertEquals("5,000", driver.findElement(By.cssSelector("#took-part-title .count")).getText());
    assertEquals("5,000", driver.findElement(By.cssSelector("#ledger-title .count")).getText());
  }

  @Test
  void narrowsTheCourseOfTimeAndTheNetworkToAYear() {
    open("/actor/aranda");
    browser.follow(driver.findElements(By.cssSelector(".time a")).get(3)::click);
    int year = number("#took-part-title .count");
    assertTrue(150 < year && year < 400, "" + year);
    assertEquals(year, number("#met-title .count"));
    assertEquals(24, count(".network a"));
    browser.follow(driver.findElement(By.linkText("Whole period"))::click);
    assertEquals(5_000, number("#took-part-title .count"));
  }

  @Test
  void leadsThroughAllOfThemPageByPage() {
    open("/actor/aranda");
    String first = driver.findElement(By.cssSelector("#took-part li a")).getText();
    browser.follow(driver.findElement(By.cssSelector("#took-part .pager a"))::click);
    assertFalse(first.equals(driver.findElement(By.cssSelector("#took-part li a")).getText()));
    assertTrue(
        driver.findElement(By.cssSelector("#took-part .pager")).getText().contains("of 5,000"));
    open("/actor/aranda?list=took-part&from=4990#took-part");
    assertEquals(10, count("#took-part .facts > li"));
    assertTrue(driver.findElement(By.id("took-part")).getText().contains("1989"));
  }

  @Test
  void drawsFiveThousandRowsOfAnAnswer() {
    String query =
        "PREFIX parley: <https://w3id.org/parley/ontology#>"
            + " SELECT ?one ?other ?date WHERE { ?m parley:participant ?one, ?other ;"
            + " parley:date ?date . FILTER(?one != ?other) } LIMIT 5000";
    open("/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    driver.findElement(By.cssSelector("form.query button")).click();
    awaited("#results table");
    assertTrue(driver.findElement(By.id("status")).getText().contains("5,000"));
    assertEquals(200, count("#results tbody tr"));
    driver.findElement(By.xpath("//*[@id='results']//button[starts-with(., 'Show more')]")).click();
    awaited("#results tbody tr:nth-child(400)");
    assertEquals(400, count("#results tbody tr"));
    driver.findElement(By.xpath("//button[.='Timeline']")).click();
    awaited("#results .bars");
    assertTrue(count("#results .bars rect") <= 40);
    driver.findElement(By.xpath("//button[.='Graph']")).click();
    awaited("#results .results-graph");
    assertTrue(count("#results .results-graph circle") <= 80);
    assertTrue(driver.findElement(By.id("results")).getText().contains("of 1,251"));
  }

  @Test
  void tellsAMeetingByItsDayAndByWhatThosePresentWereThen() {
    open("/meeting/of-1997");
    assertEquals("25 April 1997", driver.findElement(By.cssSelector(".under")).getText());
    assertFalse(driver.findElement(By.tagName("main")).getText().contains("do not tell the day"));
    String who = driver.findElement(By.id("who")).getText();
    assertTrue(who.contains("President of Aranda"), who);
    assertFalse(who.contains("ormer"), who);
    open("/actor/kolda");
    assertEquals(
        "Former president of Aranda", driver.findElement(By.cssSelector(".under")).getText());
  }

  private static int number(String selector) {
    return Integer.parseInt(
        driver.findElement(By.cssSelector(selector)).getText().replace(",", ""));
  }

  private static long count(String selector) {
    Object count =
        driver.executeScript("return document.querySelectorAll(arguments[0]).length", selector);
    return count instanceof Number number ? number.longValue() : -1;
  }

  /** Of the page itself, in bytes on the way. */
  private static long transferred() {
    Object bytes =
        driver.executeScript(
            "return performance.getEntriesByType('navigation')[0].encodedBodySize");
    return bytes instanceof Number number ? number.longValue() : -1;
  }

  private static WebElement awaited(String selector) {
    return new WebDriverWait(driver, Duration.ofSeconds(60))
        .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
  }

  private static void open(String path) {
    driver.get(server.address() + path.substring(1));
  }
}
