package org.parley.ingest.rdf;

import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** What is used of NIF, ITS, PROV and EDTF, for which Jena has no constants. */
final class Terms {

  private static final String NIF_NAMESPACE =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final String PROV_NAMESPACE = "http://www.w3.org/ns/prov#";

  static final Property ANCHOR_OF = property(NIF_NAMESPACE, "anchorOf");
  static final Property BEGIN_INDEX = property(NIF_NAMESPACE, "beginIndex");
  static final Property END_INDEX = property(NIF_NAMESPACE, "endIndex");
  static final Property IS_STRING = property(NIF_NAMESPACE, "isString");
  static final Property REFERENCE_CONTEXT = property(NIF_NAMESPACE, "referenceContext");

  static final Property DENOTES = property("http://www.w3.org/2005/11/its/rdf#", "taIdentRef");

  static final Resource ACTIVITY = ResourceFactory.createResource(PROV_NAMESPACE + "Activity");
  static final Property USED = property(PROV_NAMESPACE, "used");
  static final Property WAS_DERIVED_FROM = property(PROV_NAMESPACE, "wasDerivedFrom");
  static final Property WAS_GENERATED_BY = property(PROV_NAMESPACE, "wasGeneratedBy");

  /** Extended Date/Time Format: what XML Schema has no datatype for, such as an interval. */
  static final RDFDatatype EDTF = new BaseDatatype("http://id.loc.gov/datatypes/edtf");

  private Terms() {}

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }
}
