package org.parley.tests.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.parley.server.ParleyServer;

/** A reader's way from the home page to the words a fact was read from. */
class ReaderTest {

  private static final Path PICTURES = Path.of("target/pages");
  private static final String TRANSPARENT = "rgba(0, 0, 0, 0)";

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

  @Test
  void goesFromHomeToTheWordsOfTheReport() {
    open("/");
    browser.follow(driver.findElement(By.linkText("Hassan Kazemi Qomi and Ryan Crocker"))::click);
    assertEquals(
        "Hassan Kazemi Qomi and Ryan Crocker", driver.findElement(By.tagName("h1")).getText());
    browser.picture(PICTURES.resolve("meeting.png"));

    WebElement quote = driver.findElements(By.cssSelector("#evidence .quote")).get(1);
    String words = quote.findElement(By.tagName("mark")).getText();
    browser.follow(quote.findElement(By.tagName("a"))::click);

    WebElement target = driver.findElement(By.cssSelector(":target"));
    assertEquals(words, target.getText());
    assertNotEquals(TRANSPARENT, target.getCssValue("background-color"));
    assertTrue(inView(target));
    browser.picture(PICTURES.resolve("document.png"));
  }

  @Test
  void highlightsBothPiecesOfAPassageThatAnotherCrosses() {
    open("/document/looking-back");
    assertEquals(TRANSPARENT, background(".rest-0"));
    WebElement cut = driver.findElement(By.cssSelector(".cut-0"));
    open("/document/looking-back#" + cut.getAttribute("id"));
    assertNotEquals(TRANSPARENT, background(".cut-0"));
    assertNotEquals(TRANSPARENT, background(".rest-0"));
  }

  @Test
  void findsAnActorBySearch() {
    open("/");
    browser.follow(() -> driver.findElement(By.id("q")).sendKeys("crocker", Keys.ENTER));
    browser.follow(driver.findElement(By.linkText("Ryan Crocker"))::click);
    assertEquals("Ryan Crocker", driver.findElement(By.tagName("h1")).getText());
  }

  @Test
  void suggestsNamesAsTheyAreTypedAndOpensTheOneThatIsChosen() {
    open("/");
    WebElement box = driver.findElement(By.id("q"));
    box.sendKeys("croc");
    WebElement first = awaited("#suggestions:not([hidden]) [role=option]");
    assertTrue(first.getText().contains("Ryan Crocker"), first.getText());
    assertTrue(first.getText().contains("ambassador"), first.getText());
    assertEquals("true", box.getAttribute("aria-expanded"));
    assertEquals(List.of(), Accessibility.violations(driver));
    box.sendKeys(Keys.ARROW_DOWN);
    assertEquals(
        awaited("#suggestions:not([hidden]) [aria-selected=true]").getAttribute("id"),
        box.getAttribute("aria-activedescendant"));
    browser.follow(() -> box.sendKeys(Keys.ENTER));
    assertEquals("Ryan Crocker", driver.findElement(By.tagName("h1")).getText());
  }

  @Test
  void putsSuggestionsAwayWithEscape() {
    open("/");
    WebElement box = driver.findElement(By.id("q"));
    box.sendKeys("croc");
    awaited("#suggestions:not([hidden]) [role=option]");
    box.sendKeys(Keys.ESCAPE);
    assertFalse(driver.findElement(By.id("suggestions")).isDisplayed());
    assertEquals("croc", box.getAttribute("value"));
  }

  @Test
  void goesFromAnActorToTheEvidenceOfAMeetingAndBack() {
    open("/");
    browser.follow(() -> driver.findElement(By.id("q")).sendKeys("qomi", Keys.ENTER));
    browser.follow(driver.findElement(By.linkText("Hassan Kazemi Qomi"))::click);
    browser.follow(driver.findElement(By.linkText("Hassan Kazemi Qomi and Ryan Crocker"))::click);
    browser.follow(driver.findElement(By.cssSelector("#evidence .quote figcaption a"))::click);
    assertTrue(inView(driver.findElement(By.cssSelector(".text :target"))));
    browser.follow(driver.navigate()::back);
    assertEquals(
        "Hassan Kazemi Qomi and Ryan Crocker", driver.findElement(By.tagName("h1")).getText());
  }

  @Test
  void readsTheSameWithoutScripts() {
    browser.scripts(false);
    try {
      open("/actor/hassan-kazemi-qomi");
      browser.follow(driver.findElement(By.linkText("Hassan Kazemi Qomi and Ryan Crocker"))::click);
      browser.follow(driver.findElement(By.cssSelector("#evidence .quote figcaption a"))::click);
      WebElement target = driver.findElement(By.cssSelector(".text :target"));
      assertNotEquals(TRANSPARENT, target.getCssValue("background-color"));
      WebElement cue = driver.findElement(By.cssSelector(".text .cue"));
      assertEquals("normal", cue.getCssValue("font-style"));
      driver.findElement(By.id("show-cue")).sendKeys(Keys.SPACE);
      assertEquals("italic", cue.getCssValue("font-style"));
      browser.follow(() -> driver.findElement(By.id("q")).sendKeys("crocker", Keys.ENTER));
      assertTrue(driver.findElement(By.linkText("Ryan Crocker")).isDisplayed());
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void showsMarkupInALabelAsText() {
    open("/actor/evil");
    assertEquals(
        "<script>document.title='changed'</script>",
        driver.findElement(By.tagName("h1")).getText());
    assertNotEquals("changed", driver.getTitle());
  }

  @Test
  void leadsFromAPassageToItsFactAndBack() {
    open("/document/hilltop-accord");
    driver.findElement(By.cssSelector(".text .ref")).click();
    WebElement fact = driver.findElement(By.cssSelector("aside li:target"));
    fact.findElement(By.cssSelector(".passage")).click();
    assertEquals(
        "The envoys of Aranda and Belmark met in Hilltop on 30 January, with محمد بن يوسف as mediator",
        driver.findElement(By.cssSelector(".text :target")).getText());
  }

  @Test
  void narrowsAnActorsPageToAPeriod() {
    open("/actor/aranda");
    int before = driver.findElements(By.cssSelector("#took-part li")).size();
    browser.follow(driver.findElements(By.cssSelector(".time a")).get(0)::click);
    assertTrue(driver.findElements(By.cssSelector("#took-part li")).size() < before);
    browser.follow(driver.findElement(By.linkText("Whole period"))::click);
    assertEquals(before, driver.findElements(By.cssSelector("#took-part li")).size());
  }

  @Test
  void reachesTheContentsByKeyboard() {
    open("/actor/ryan-crocker");
    WebElement skip = driver.switchTo().activeElement();
    skip.sendKeys(Keys.TAB);
    driver.switchTo().activeElement().sendKeys(Keys.ENTER);
    assertEquals("main", driver.switchTo().activeElement().getAttribute("id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/actor/ryan-crocker",
        "/actor/united-states",
        "/meeting/baghdad-talks-2007-05-28",
        "/meeting/second-round-2007-06",
        "/proposal/trilateral-mechanism",
        "/position/mottaki-admit",
        "/office/ryan-crocker-ambassador",
        "/place/baghdad",
        "/topic/security-of-iraq",
        "/document/baghdad-talks.2007-05-29",
        "/document/looking-back",
        "/meeting/2008-01-30-aranda-belmark",
        "/meeting/not-held-meeting-10",
        "/actor/mara-lindqvist",
        "/actor/aranda",
        "/actor/muhammad-bin-yusuf",
        "/actor/joint-standing-committee",
        "/document/hilltop-accord",
        "/document/not-held",
        "/query",
        "/search?q=crocker",
        "/ontology",
        "/dataset",
        "/api/queries.html",
        "/api/queries/meetings-of.html?actor=Iran",
        "/nothing"
      })
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
    printsItsContentsOnly(path);
    assertEquals(1, driver.findElements(By.tagName("h1")).size());
    assertEquals(1, driver.findElements(By.tagName("main")).size());
    assertEquals(
        0L,
        driver.executeScript(
            """
            const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
            return ids.length - new Set(ids).size;
            """),
        "repeated ids");
    List<String> broken =
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(Object::toString)
            .filter(line -> !line.contains("404"))
            .toList();
    assertEquals(List.of(), broken);
  }

  /** On a sheet of A4, in black on white even where the screen is dark. */
  private static void printsItsContentsOnly(String path) {
    browser.width(794, 1123);
    browser.printed("dark");
    try {
      assertTrue(driver.findElement(By.tagName("h1")).isDisplayed());
      assertFalse(driver.findElement(By.cssSelector(".top nav")).isDisplayed());
      assertFalse(driver.findElement(By.cssSelector(".find")).isDisplayed());
      assertEquals(
          "rgba(255, 255, 255, 1)",
          driver.findElement(By.tagName("html")).getCssValue("background-color"));
      assertEquals(794L, driver.executeScript("return document.documentElement.scrollWidth"), path);
      browser.picture(PICTURES.resolve("paper" + path.replaceAll("[^a-z0-9]+", "-") + ".png"));
    } finally {
      browser.scheme("light");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void keepsWordsLegible(String scheme) {
    browser.scheme(scheme);
    try {
      open("/document/baghdad-talks.2007-05-29#char=260,385");
      for (String selector :
          List.of("body", ".under", "dt", ".chip", ".count", ".text a", ".bottom", "a")) {
        for (WebElement element : driver.findElements(By.cssSelector(selector))) {
          double contrast = contrast(element);
          assertTrue(contrast >= 4.5, selector + " has a contrast of " + contrast);
        }
      }
      browser.picture(PICTURES.resolve(scheme + ".png"));
    } finally {
      browser.scheme("light");
    }
  }

  /** WCAG 2.2, relative luminance of the text against the nearest painted background. */
  private static double contrast(WebElement element) {
    Object contrast =
        driver.executeScript(
            """
                const part = v => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; };
                const numbers = c => c.match(/[\\d.]+/g).map(Number);
                const light = c => { const [r, g, b] = numbers(c).map(part);
                  return .2126 * r + .7152 * g + .0722 * b; };
                let e = arguments[0];
                const ink = light(getComputedStyle(e).color);
                while (e && numbers(getComputedStyle(e).backgroundColor)[3] === 0) e = e.parentElement;
                const paper = light(getComputedStyle(e || document.documentElement).backgroundColor);
                return (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05);
                """,
            element);
    return contrast instanceof Number number ? number.doubleValue() : 0;
  }

  private static String background(String selector) {
    return driver.findElement(By.cssSelector(selector)).getCssValue("background-color");
  }

  private static boolean inView(WebElement element) {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "const r = arguments[0].getBoundingClientRect();"
                + " return r.top >= 0 && r.bottom <= innerHeight;",
            element));
  }

  private static WebElement awaited(String selector) {
    return new WebDriverWait(driver, Duration.ofSeconds(60))
        .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
  }

  private static void open(String path) {
    driver.get(server.address() + path.substring(1));
  }
}
