package org.parley.server.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.server.SampleServer;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files of {@code deploy/} speak of what there is. */
class DeployTest {

  private static final Path DEPLOY = Path.of("../deploy");
  private static final Pattern FIGURE = Pattern.compile("\\b(?:parley|jvm|process|system)_[a-z_]+");

  @Test
  void alertsAndBoardNameFiguresThatTheServerHas(@TempDir Path directory) throws IOException {
    try (SampleServer server = SampleServer.start(directory)) {
      server.get("/");
      server.get("/nothing-here");
      // Told of a little after it has happened.
      while (!server.get("/metrics").body().contains("jvm_gc_pause_seconds_sum")) {
        System.gc();
      }
      Set<String> there = figures(server.get("/metrics").body());
      for (String file : new String[] {"alerts.yml", "grafana.json"}) {
        Set<String> named = figures(Files.readString(DEPLOY.resolve(file)));
        assertTrue(named.size() > 4, named.toString());
        named.removeAll(there);
        assertEquals(Set.of(), named, file + " names what is not in /metrics");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"alerts.yml", "compose.yaml", "prometheus.yml"})
  void isYaml(String file) throws IOException {
    new Load(LoadSettings.builder().build()).loadFromString(Files.readString(DEPLOY.resolve(file)));
  }

  @Test
  void theBoardIsJson() throws IOException {
    assertTrue(JSON.parse(Files.readString(DEPLOY.resolve("grafana.json"))).hasKey("panels"));
  }

  @ParameterizedTest
  @CsvSource({
    "03:30, 2024-05-04T03:00, 30",
    "03:30, 2024-05-04T03:30, 1440",
    "03:30, 2024-05-04T04:00, 1410"
  })
  void waitsForTheNextTimeOfDay(LocalTime time, LocalDateTime now, long minutes) {
    assertEquals(Duration.ofMinutes(minutes), Schedule.until(time, now));
  }

  private static Set<String> figures(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = FIGURE.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
