package org.parley.ingest.quality;

import org.parley.ingest.document.Document;

/** A document and what a person says that it says. */
record AnnotatedDocument(Document document, Account account) {}
