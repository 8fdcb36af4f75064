package org.parley.server.guard;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.jspecify.annotations.Nullable;

/**
 * Puts functions that can be stopped, and whose results have an end, in the places of those that
 * match patterns and grow texts. Their meaning is otherwise Jena's.
 */
final class GuardedFunctions extends ExprTransformCopy {

  /**
   * Beyond this many characters a text is an error, as is any other value a function can't make.
   */
  static final int LONGEST = 1_000_000;

  private final AtomicBoolean stop;
  private @Nullable Compiled last;

  GuardedFunctions(AtomicBoolean stop) {
    this.stop = stop;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList args) {
    if (function instanceof E_Regex) {
      return new Guarded(function, args, this::regex);
    }
    if (function instanceof E_StrReplace) {
      return new Guarded(function, args, this::replace);
    }
    if (function instanceof E_StrConcat) {
      return new Guarded(function, args, GuardedFunctions::concat);
    }
    return super.transform(function, args);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return function instanceof E_StrEncodeForURI
        ? new Guarded(function, new ExprList(argument), GuardedFunctions::encode)
        : super.transform(function, argument);
  }

  private NodeValue regex(List<NodeValue> args) {
    String text = text("REGEX", args.get(0));
    Matcher matcher = pattern("REGEX", args, 1, 2).matcher(new Stoppable.Text(text, stop));
    try {
      return NodeValue.booleanReturn(matcher.find());
    } catch (StackOverflowError e) {
      throw new ExprEvalException("REGEX: the pattern is nested too deep for the text");
    }
  }

  /** As Jena does it, the result of a match counted before it is made. */
  private NodeValue replace(List<NodeValue> args) {
    String text = text("REPLACE", args.get(0));
    String replacement = text("REPLACE", args.get(2));
    Matcher matcher = pattern("REPLACE", args, 1, 3).matcher(new Stoppable.Text(text, stop));
    StringBuilder result = new StringBuilder();
    boolean found = false;
    try {
      while (matcher.find()) {
        Stoppable.check(stop);
        if (found && matcher.start() == matcher.end()) {
          continue;
        }
        found = true;
        long grown = (long) replacement.length() * (matcher.end() - matcher.start() + 1);
        check(result.length() + grown);
        matcher.appendReplacement(result, replacement);
        check(result.length());
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException | StackOverflowError e) {
      throw new ExprEvalException("REPLACE: " + e);
    }
    if (!found) {
      return args.get(0);
    }
    matcher.appendTail(result);
    return XSDFuncOp.strReplace(
        args.get(0),
        Pattern.compile("(?s)^.*$"),
        NodeValue.makeString(Matcher.quoteReplacement(result.toString())));
  }

  private static NodeValue concat(List<NodeValue> args) {
    long length = 0;
    for (NodeValue arg : args) {
      length += arg.asString().length();
    }
    check(length);
    return XSDFuncOp.strConcat(args);
  }

  private static NodeValue encode(List<NodeValue> args) {
    check(args.get(0).asString().length() * 9L);
    return XSDFuncOp.strEncodeForURI(args.get(0));
  }

  /** A pattern is mostly the same for every row. */
  private Pattern pattern(String function, List<NodeValue> args, int at, int flagsAt) {
    String flags = args.size() > flagsAt ? text(function, args.get(flagsAt)) : "";
    String written = text(function, args.get(at));
    Compiled known = last;
    if (known == null || !known.written.equals(written) || !known.flags.equals(flags)) {
      known = new Compiled(written, flags, RegexEngine.makePattern(function, written, flags));
      last = known;
    }
    return known.pattern;
  }

  private record Compiled(String written, String flags, Pattern pattern) {}

  private static String text(String function, NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
  }

  private static void check(long length) {
    if (length > LONGEST) {
      throw new ExprEvalException("A text may have " + LONGEST + " characters.");
    }
  }

  /** Prints as the function whose place it takes. */
  private static final class Guarded extends ExprFunctionN {

    private final Function<List<NodeValue>, NodeValue> body;

    Guarded(ExprFunction function, ExprList args, Function<List<NodeValue>, NodeValue> body) {
      this(function.getFunctionSymbol().getSymbol(), args, body);
    }

    private Guarded(String name, ExprList args, Function<List<NodeValue>, NodeValue> body) {
      super(name, args);
      this.body = body;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      return body.apply(values);
    }

    @Override
    public Expr copy(ExprList newArgs) {
      return new Guarded(getFunctionSymbol().getSymbol(), newArgs, body);
    }
  }
}
