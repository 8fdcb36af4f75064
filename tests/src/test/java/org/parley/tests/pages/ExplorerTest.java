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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.parley.server.ParleyServer;

/** A reader who looks through the graph: lists, pairs, disagreements, questions of her own. */
class ExplorerTest {

  private static final Path PICTURES = Path.of("target/pages");

  private static ParleyServer server;
  private static Browser browser;
  private static ChromeDriver driver;

  @BeforeAll
  static void start(@TempDir Path dataset, @TempDir Path profile) {
    assumeTrue(Browser.installed(), "Chromium and its driver are not installed.");
    server = ServedSample.start(dataset);
    browser = Browser.start(profile);
    driver = browser.driver();
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

  @BeforeEach
  void wide() {
    browser.width(1440, 900);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void narrowsAListByItsFacetsToWhatTheyCount(boolean scripts) {
    browser.scripts(scripts);
    try {
      open("/explore?kind=position");
      int all = listed();
      WebElement stance = driver.findElement(By.cssSelector("#stance li a"));
      int counted = number(stance.findElement(By.className("count")).getText());
      browser.follow(stance::click);
      assertTrue(counted < all);
      assertEquals(counted, listed());
      assertEquals(counted, driver.findElements(By.cssSelector(".entries > li")).size());
      String address = driver.getCurrentUrl();
      assertTrue(address.contains("stance="), address);

      browser.follow(() -> driver.get(server.address().toString()));
      browser.follow(() -> driver.get(address));
      assertEquals(counted, listed());
      browser.follow(driver.findElement(By.cssSelector("#stance [aria-current]"))::click);
      assertEquals(all, listed());
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void narrowsAListByANameThatIsTyped() {
    open("/explore?kind=meeting");
    browser.follow(() -> driver.findElement(By.id("field-state")).sendKeys("iran", Keys.ENTER));
    assertTrue(driver.getCurrentUrl().endsWith("/explore?kind=meeting&state=iran"));
    assertTrue(listed() > 0);
    assertTrue(driver.findElement(By.className("chosen")).getText().contains("State: Iran"));
  }

  @Test
  void keepsTheChoiceFromOneListToAnother() {
    open("/explore?kind=meeting&state=iran");
    browser.follow(driver.findElement(By.partialLinkText("Positions"))::click);
    assertTrue(driver.getCurrentUrl().endsWith("/explore?kind=position&state=iran"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void showsTwoActorsTogetherAndCompared(boolean scripts) {
    browser.scripts(scripts);
    try {
      open("/between");
      driver.findElement(By.id("field-one")).sendKeys("Iran");
      browser.follow(
          () -> driver.findElement(By.id("field-other")).sendKeys("United States", Keys.ENTER));
      assertTrue(driver.getCurrentUrl().endsWith("/between/iran/united-states"));
      assertEquals("Iran and United States", driver.findElement(By.tagName("h1")).getText());
      assertFalse(driver.findElements(By.cssSelector(".course > .meeting")).isEmpty());
      assertFalse(driver.findElements(By.cssSelector(".course > .position")).isEmpty());
      assertFalse(driver.findElements(By.cssSelector(".course > .proposal")).isEmpty());
      browser.follow(driver.findElement(By.linkText("Compare what they say on a topic"))::click);
      browser.follow(() -> driver.findElement(By.id("field-topic")).sendKeys("Iraq", Keys.ENTER));
      assertEquals(
          "Iran and United States on Iraq", driver.findElement(By.tagName("h1")).getText());
      assertFalse(driver.findElements(By.cssSelector(".sides .held")).isEmpty());
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void asksAQuestionThatComesWithParley() {
    open("/query");
    browser.follow(driver.findElement(By.linkText("Meetings of an actor in order"))::click);
    browser.follow(() -> driver.findElement(By.id("fill-actor")).sendKeys("Iran", Keys.ENTER));
    assertTrue(driver.findElement(By.id("editor")).getText().contains("SELECT"));
    driver.findElement(By.cssSelector("form.query button")).click();
    awaited("#results table");
    assertTrue(driver.findElement(By.id("results")).getText().contains("Ryan Crocker"));
    driver.findElement(By.xpath("//button[.='Timeline']")).click();
    awaited("#results .bars rect");
    driver.findElement(By.xpath("//button[.='Graph']")).click();
    awaited("#results .results-graph circle");
    assertEquals(List.of(), Accessibility.violations(driver));

    // The address is that of the query, as it was asked.
    String shared = driver.getCurrentUrl();
    assertTrue(shared.contains("/query?query="), shared);
    open("/");
    driver.get(shared);
    driver.findElement(By.cssSelector("form.query button")).click();
    awaited("#results table");
    assertTrue(driver.findElement(By.id("results")).getText().contains("Ryan Crocker"));
    assertEquals(List.of(), broken());
  }

  @Test
  void showsTheAnswerOfAQueryOnAMap() {
    open(
        "/query?query="
            + URLEncoder.encode(
                """
                PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT ?name ?lat ?long WHERE {
                  ?place geo:lat ?lat ; geo:long ?long ; skos:prefLabel ?name
                }
                """,
                StandardCharsets.UTF_8));
    driver.findElement(By.cssSelector("form.query button")).click();
    awaited("#results table");
    int rows = driver.findElements(By.cssSelector("#results tbody tr")).size();
    assertTrue(rows > 1);
    driver.findElement(By.xpath("//button[.='Map']")).click();
    awaited("#results svg circle");
    assertEquals(rows, driver.findElements(By.cssSelector("#results svg circle")).size());
    assertEquals(List.of(), Accessibility.violations(driver));
  }

  @Test
  void copiesALinkThatOpensTheSameQuery() {
    open("/query?query=SELECT+%3Fx+WHERE+%7B+VALUES+%3Fx+%7B+%22shared%22+%7D+%7D");
    driver.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    awaited("#share:not([hidden])");
    driver.findElement(By.id("share")).click();
    new WebDriverWait(driver, Duration.ofSeconds(60))
        .until(ignored -> driver.findElement(By.id("status")).getText().contains("is copied"));
    Object copied =
        driver.executeAsyncScript(
            "const done = arguments[0]; navigator.clipboard.readText().then(done, done);");
    open("/");
    driver.get(copied.toString());
    driver.findElement(By.cssSelector("form.query button")).click();
    awaited("#results table");
    assertTrue(driver.findElement(By.id("results")).getText().contains("shared"));
  }

  @Test
  void saysWhatIsWrongWithAQuery() {
    open("/query?query=SELECT+*+WHERE+%7B");
    driver.findElement(By.cssSelector("form.query button")).click();
    awaited("#results [role=alert]");
    assertFalse(driver.findElement(By.cssSelector("#results [role=alert]")).getText().isBlank());
  }

  @Test
  void completesTermsOfTheOntologyWithoutAskingAnybody() {
    open("/query?query=PREFIX+parley%3A+%3Chttps%3A%2F%2Fw3id.org%2Fparley%2Fontology%23%3E%0A");
    driver.findElement(By.cssSelector("#editor .CodeMirror-lines")).click();
    new Actions(driver)
        .keyDown(Keys.CONTROL)
        .sendKeys(Keys.END)
        .keyUp(Keys.CONTROL)
        .sendKeys(" SELECT * WHERE { ?meeting parley:excludedT")
        .keyDown(Keys.CONTROL)
        .sendKeys(Keys.SPACE)
        .keyUp(Keys.CONTROL)
        .perform();
    awaited(".CodeMirror-hint");
    new Actions(driver).sendKeys(Keys.ENTER).perform();
    new WebDriverWait(driver, Duration.ofSeconds(60))
        .until(
            ignored ->
                driver.findElement(By.id("editor")).getText().contains("parley:excludedTopic"));
    assertEquals(List.of(), broken());
  }

  @Test
  void asksWithoutScriptsToo() {
    browser.scripts(false);
    try {
      open("/query?query=ASK+%7B%7D");
      browser.follow(driver.findElement(By.cssSelector("form.query button"))::click);
      assertTrue(driver.getPageSource().contains("yes"), driver.getPageSource());
    } finally {
      browser.scripts(true);
    }
  }

  static Stream<String> pages() {
    return Stream.of(
        "/explore?kind=meeting",
        "/explore?kind=position&state=iran",
        "/explore?kind=proposal",
        "/explore?kind=actor&whole=source",
        "/explore?kind=meeting&actor=nobody",
        "/between",
        "/between/iran/united-states",
        "/compare",
        "/compare?a=iran&b=united-states",
        "/compare?a=iran&b=united-states&topic=Iraq",
        "/disagreements",
        "/query",
        "/query?question=meetings-of&actor=Iran");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsEveryScreenAndBreaksNoRule(String path) {
    String name = path.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    for (int width : new int[] {360, 768, 1440}) {
      browser.width(width, 1600);
      open(path);
      assertEquals(
          (long) width,
          driver.executeScript("return document.documentElement.scrollWidth"),
          path + " at " + width);
      browser.picture(PICTURES.resolve(width + "-" + name + ".png"));
    }
    for (String scheme : List.of("dark", "light")) {
      browser.scheme(scheme);
      assertEquals(List.of(), Accessibility.violations(driver), path + " in " + scheme);
    }
    assertEquals(1, driver.findElements(By.tagName("h1")).size());
    assertEquals(List.of(), broken());
  }

  /** What the browser complains of. */
  private static List<String> broken() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(Object::toString)
        .filter(line -> !line.contains(" 400 ") && !line.contains("404"))
        .toList();
  }

  private static void awaited(String selector) {
    new WebDriverWait(driver, Duration.ofSeconds(60))
        .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
  }

  private static int listed() {
    return number(driver.findElement(By.cssSelector(".tabs [aria-current] .count")).getText());
  }

  private static int number(String text) {
    return Integer.parseInt(text.replace(",", "").strip());
  }

  private static void open(String path) {
    driver.get(server.address() + path.substring(1));
  }
}
