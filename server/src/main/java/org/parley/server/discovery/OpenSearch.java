package org.parley.server.discovery;

import org.parley.server.web.Reply;

/** The search as browsers and VoID's readers find it described: OpenSearch 1.1. */
final class OpenSearch {

  static final String PATH = "/opensearch.xml";

  private static final int LONGEST_NAME = 16;

  private static final String TEXT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>%s</ShortName>
        <Description>Names and passages of %s</Description>
        <Url type="text/html" template="%ssearch?q={searchTerms}"/>
        <Url type="application/json" template="%sapi/search?q={searchTerms}&amp;limit={count?}"/>
        <InputEncoding>UTF-8</InputEncoding>
      </OpenSearchDescription>
      """;

  private OpenSearch() {}

  static Reply reply(About about, Web web) {
    String title = about.title();
    return Reply.of(
        200,
        "application/opensearchdescription+xml",
        TEXT.formatted(
            escaped(title.substring(0, Math.min(LONGEST_NAME, title.length()))),
            escaped(title),
            escaped(web.root()),
            escaped(web.root())));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
