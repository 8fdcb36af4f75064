package org.parley.server.pages;

import java.util.List;

/** A term, such as "took part", and what it holds of, each as a sentence. */
record Detail(String term, List<List<Piece>> values) {}
