package org.parley.tests.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.server.ParleyServer;

/** Takes the picture of a page that the README shows. */
class PictureTest {

  /** {@code -Dpicture=docs/images/meeting.png} renews the picture itself. */
  private static final Path PICTURE =
      Optional.ofNullable(System.getProperty("picture"))
          .map(Path.of("..")::resolve)
          .orElse(Path.of("target/picture.png"));

  @Test
  void showsAMeeting(@TempDir Path dataset, @TempDir Path profile) throws IOException {
    assumeTrue(Browser.installed(), "Chromium and its driver are not installed.");
    try (ParleyServer server = ServedSample.start(dataset);
        Browser browser = Browser.start(profile)) {
      browser.width(1120, 980);
      browser.driver().get(server.address() + "meeting/baghdad-talks-2007-05-28");
      browser.picture(PICTURE);
    }
    assertTrue(Files.size(PICTURE) > 50_000);
  }
}
