package org.parley.server.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates, compiled with the program. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, Templates.class.getPackageName());

  private Templates() {}

  static String render(String name, Object page) {
    StringOutput output = new StringOutput();
    ENGINE.render(name + ".jte", page, output);
    return output.toString();
  }
}
