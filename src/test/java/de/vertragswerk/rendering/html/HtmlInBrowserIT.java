package de.vertragswerk.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Opens every sample in Chromium, 1280 and 320 pixels wide, as it comes, in forced colours and as
 * printed, with all rules axe has.
 */
class HtmlInBrowserIT {
  private static final int VIEWS = 6;
  private static final List<String> ON_SCREEN =
      List.of("wide", "narrow", "wide, forced colours", "narrow, forced colours");

  private static BrowserReport report;

  @BeforeAll
  static void openAllPages() throws IOException {
    report = BrowserReport.get();
  }

  private static JsonNode view(String name, String view) {
    return report.page(name).required("views").required(view);
  }

  @Test
  void axeFindsNothing() {
    for (String name : report.contracts().keySet()) {
      JsonNode views = report.page(name).required("views");
      assertThat(views).hasSize(VIEWS);
      for (Map.Entry<String, JsonNode> view : views.properties()) {
        List<String> findings = BrowserReport.texts(view.getValue().required("findings"));
        assertThat(findings).as("%s, %s", name, view.getKey()).isEmpty();
      }
    }
  }

  @Test
  void axeFindsWhatIsWrong() {
    assertThat(BrowserReport.texts(view(FaultyPage.NAME, "narrow").required("findings")))
        .extracting(finding -> finding.substring(0, finding.indexOf(':')))
        .contains("html-has-lang", "image-alt", "color-contrast", "page-has-heading-one");
  }

  @Test
  void nobodyScrollsSideways() {
    for (String name : report.contracts().keySet()) {
      for (String view : ON_SCREEN) {
        assertThat(view(name, view).required("overflow").asInt()).as("%s, %s", name, view).isZero();
      }
    }
    assertThat(view(FaultyPage.NAME, "narrow").required("overflow").asInt()).isPositive();
  }

  @Test
  void theTabulatorReachesEveryLinkInOrder() {
    for (String name : report.contracts().keySet()) {
      for (String view : List.of("wide", "narrow")) {
        assertThat(reached(name, view))
            .as("%s, %s", name, view)
            .startsWith("#contract")
            .containsExactlyElementsOf(BrowserReport.texts(view(name, view).required("links")));
      }
    }
    assertThat(reached(FaultyPage.NAME, "wide")).containsExactly("#nowhere");
  }

  private static List<String> reached(String name, String view) {
    List<String> links = new ArrayList<>();
    for (JsonNode stop : view(name, view).required("stops")) {
      if (stop.required("element").asText().equals("a")) {
        links.add(stop.required("link").asText());
      }
    }
    return links;
  }

  @Test
  void whoeverHasNoMouseSeesWhereTheyAre() {
    for (String name : report.contracts().keySet()) {
      for (String view : List.of("wide", "narrow")) {
        assertThat(view(name, view).required("stops"))
            .as("%s, %s", name, view)
            .allMatch(stop -> stop.required("outlined").asBoolean())
            .allMatch(stop -> stop.required("inView").asBoolean());
      }
    }
    assertThat(view(FaultyPage.NAME, "wide").required("stops"))
        .noneMatch(stop -> stop.required("outlined").asBoolean());
  }

  @Test
  void nothingIsFetched() {
    for (String name : report.contracts().keySet()) {
      assertThat(BrowserReport.texts(report.page(name).required("requests"))).as(name).isEmpty();
    }
    assertThat(BrowserReport.texts(report.page(FaultyPage.NAME).required("requests")))
        .anyMatch(url -> url.endsWith("/missing.png"));
  }

  @Test
  void picturesAreShownThoughNothingIsFetched() {
    JsonNode view = view("pictured", "wide");
    assertThat(BrowserReport.texts(view.required("pictures")))
        .containsExactly("170x57", "57x57", "656x33");
    assertThat(BrowserReport.texts(view("pictured", "narrow").required("pictures")).get(2))
        .as("a picture wider than its screen")
        .isNotEqualTo("656x33");
    assertThat(BrowserReport.texts(view(FaultyPage.NAME, "wide").required("pictures")))
        .containsExactly("not shown");
  }

  @Test
  void nothingIsExecuted() {
    for (String name : report.contracts().keySet()) {
      assertThat(report.page(name).required("scripts")).as(name).isEmpty();
    }
    assertThat(report.page(FaultyPage.NAME).required("scripts")).isNotEmpty();
  }
}
