package org.parley.server;

/** A report that has the talks of the sample elsewhere. */
public final class Disputed {

  public static final String REPORT =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <document/otherwise> {
        <document/otherwise> a parley:Document ; dcterms:identifier "otherwise" ;
          dcterms:title "Ambassadors met in Amman" ; dcterms:issued "2007-06-02"^^xsd:date ;
          dcterms:publisher "Second Samples" ; dcterms:language "en" .
        <place/amman> a parley:Place ; rdfs:label "Amman" .
        <meeting/baghdad-talks-2007-05-28> a parley:Meeting ; parley:place <place/amman> ;
          parley:confidence 0.6 ; parley:evidence <document/otherwise#char=0,36> ;
          prov:wasDerivedFrom <document/otherwise> .
        <document/otherwise#char=0,36> a parley:Passage ;
          nif:referenceContext <document/otherwise> ; nif:beginIndex 0 ; nif:endIndex 36 ;
          nif:anchorOf "The two ambassadors had met in Amman" .
      }
      <text/otherwise> {
        <document/otherwise> nif:isString "The two ambassadors had met in Amman, a diplomat said." .
      }
      <graph/disagreements> {
        <disagreement/0123456789abcdef> a parley:Disagreement ;
          rdfs:label "place: Baghdad / Amman" ; parley:disagreementOn parley:place ;
          parley:about <meeting/baghdad-talks-2007-05-28> ;
          parley:evidence <document/baghdad-talks.2007-05-29#char=260,385> ,
            <document/otherwise#char=0,36> .
        <document/otherwise#char=0,36> parley:disagreesWith
          <document/baghdad-talks.2007-05-29#char=260,385> .
      }
      """;

  private Disputed() {}
}
