package org.parley.queries;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Takes parameters that nobody set out of {@code COALESCE(?_parameter, …)}: the first is an error
 * for every row, and errors cost more than all else that is worked out of a row.
 */
final class Unset extends ExprTransformApplyElementTransform {

  private final Set<Var> unset;

  private Unset(ElementTransform elements, Set<Var> unset) {
    super(elements);
    this.unset = unset;
  }

  /** Those that are asked for elsewhere too have values after all, and stay. */
  static Query without(Query query, Set<Var> unset) {
    Query all = transformed(query, unset);
    Set<Var> gone = new HashSet<>(unset);
    Set<String> left = Variables.in(all);
    gone.removeIf(variable -> left.contains(variable.getVarName()));
    return gone.equals(unset) ? all : transformed(query, gone);
  }

  private static Query transformed(Query query, Set<Var> unset) {
    ElementTransform elements = new ElementTransformCopyBase();
    return QueryTransformOps.transform(query, elements, new Unset(elements, unset));
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (!(function instanceof E_Coalesce)) {
      return super.transform(function, arguments);
    }
    ExprList possible = new ExprList();
    for (Expr argument : arguments) {
      if (ExprVars.getVarsMentioned(argument).stream().noneMatch(unset::contains)) {
        possible.add(argument);
        if (argument.isConstant()) {
          break; // What comes after a value never counts.
        }
      }
    }
    return switch (possible.size()) {
      case 0 -> super.transform(function, arguments);
      case 1 -> possible.get(0);
      default -> new E_Coalesce(possible);
    };
  }
}
