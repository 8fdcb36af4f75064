package org.parley.server.guard;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a question may not do, before it is carried out: call other servers, and call
 * functions by name, of which some load classes, read the machine or have no limit.
 */
final class QueryCheck {

  /** Casts, numbers and parts of dates; texts have functions of SPARQL's own. */
  private static final Set<String> NAMESPACES =
      Set.of("http://www.w3.org/2001/XMLSchema#", "http://www.w3.org/2005/xpath-functions/math#");

  private static final Set<String> PROPERTY_FUNCTIONS =
      Set.of(
          "java:",
          "http://jena.apache.org/ARQ/property#",
          "http://jena.hpl.hp.com/ARQ/property#",
          "http://jena.apache.org/ARQ/procedure#",
          "http://jena.apache.org/spatial#");

  private @Nullable String refusal;

  private QueryCheck() {}

  /** Why it is refused, if it is. */
  static Optional<String> refusal(Query query) {
    QueryCheck check = new QueryCheck();
    Op op = Algebra.compile(query);
    Walker.walk(op, check.operators(), check.functions());
    return Optional.ofNullable(check.refusal);
  }

  private OpVisitorBase operators() {
    return new OpVisitorBase() {
      @Override
      public void visit(OpService service) {
        refusal = "SERVICE is refused: this server sends no requests for others.";
      }

      // The walk leaves out what rows are put in order and grouped by.
      @Override
      public void visit(OpOrder order) {
        order.getConditions().forEach(condition -> expression(condition.getExpression()));
      }

      @Override
      public void visit(OpGroup group) {
        group.getGroupVars().getExprs().values().forEach(QueryCheck.this::expression);
        group
            .getAggregators()
            .forEach(
                each -> {
                  ExprList of = each.getAggregator().getExprList();
                  if (of != null) {
                    of.forEach(QueryCheck.this::expression);
                  }
                });
      }

      @Override
      public void visit(OpBGP pattern) {
        pattern.getPattern().forEach(triple -> property(triple.getPredicate()));
      }
    };
  }

  private void expression(@Nullable Expr expression) {
    if (expression != null) {
      Walker.walk(expression, operators(), functions());
    }
  }

  private void property(Node predicate) {
    if (predicate.isURI() && PROPERTY_FUNCTIONS.stream().anyMatch(predicate.getURI()::startsWith)) {
      refusal = "The property function <" + predicate.getURI() + "> is refused.";
    }
  }

  private ExprVisitorBase functions() {
    return new ExprVisitorBase() {
      @Override
      public void visit(ExprFunctionN function) {
        if (function instanceof E_Call) {
          refusal = "CALL is refused.";
        }
        if (function instanceof E_Function named
            && NAMESPACES.stream().noneMatch(named.getFunctionIRI()::startsWith)) {
          refusal =
              "The function <"
                  + named.getFunctionIRI()
                  + "> is refused: casts and the functions of SPARQL 1.1 are there.";
        }
      }
    };
  }
}
