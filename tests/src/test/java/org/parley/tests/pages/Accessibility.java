package org.parley.tests.pages;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.WebDriver;

/** What axe-core finds against the rules of WCAG 2.2, levels A and AA. */
final class Accessibility {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Accessibility() {}

  /** Each rule that is broken, with the elements that break it. */
  static List<String> violations(WebDriver driver) {
    List<String> violations = new ArrayList<>();
    for (Rule rule : new AxeBuilder().withTags(RULES).analyze(driver).getViolations()) {
      for (CheckedNode node : rule.getNodes()) {
        violations.add(rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
      }
    }
    return violations;
  }
}
