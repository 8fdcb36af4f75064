package org.parley.queries;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.ontology.PARLEY;

/** What someone gave for a parameter, and the term that it stands for. */
record Value(Parameter parameter, String text) {

  Node term(Names names) {
    String text = allowed();
    return switch (parameter.type()) {
      case STRING -> NodeFactory.createLiteralString(text);
      case INTEGER -> integer(text);
      case DECIMAL -> decimal(text);
      case DATE -> date(text);
      case TERM -> NodeFactory.createURI(PARLEY.NS + text);
      case ACTOR, PLACE, TOPIC, FACT, DOCUMENT, THING -> names.resolve(parameter.type(), text);
    };
  }

  /** The text as the header spells it where the header lists what is allowed. */
  private String allowed() {
    if (parameter.values().isEmpty()) {
      if (parameter.type() == ParameterType.TERM && !text.matches("[A-Za-z]+")) {
        throw unusable("the local name of a concept");
      }
      return text;
    }
    return parameter.values().stream()
        .filter(value -> value.equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> unusable("one of " + String.join(", ", parameter.values())));
  }

  private Node integer(String text) {
    try {
      return NodeFactory.createLiteralDT(new BigInteger(text).toString(), XSDDatatype.XSDinteger);
    } catch (NumberFormatException e) {
      throw unusable("a whole number");
    }
  }

  private Node decimal(String text) {
    try {
      return NodeFactory.createLiteralDT(
          new BigDecimal(text).toPlainString(), XSDDatatype.XSDdecimal);
    } catch (NumberFormatException e) {
      throw unusable("a number such as 0.7");
    }
  }

  private Node date(String text) {
    try {
      if (text.matches("\\d{4}")) {
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDgYear);
      }
      if (text.matches("\\d{4}-\\d{2}")) {
        return NodeFactory.createLiteralDT(
            YearMonth.parse(text).toString(), XSDDatatype.XSDgYearMonth);
      }
      return NodeFactory.createLiteralDT(LocalDate.parse(text).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeException e) {
      throw unusable("a day, month or year such as 2007-05-28, 2007-05 or 2007");
    }
  }

  private InvalidValueException unusable(String wanted) {
    return new InvalidValueException(
        "--%s must be %s, not '%s'.".formatted(parameter.name(), wanted, text));
  }
}
