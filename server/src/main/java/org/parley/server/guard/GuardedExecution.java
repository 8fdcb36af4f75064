package org.parley.server.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** How a question is carried out so that its time limit ends every part of it. */
public final class GuardedExecution {

  private static final RewriteFactory GUARDED =
      context -> {
        AtomicBoolean stop = Context.getOrSetCancelSignal(context);
        // First, as the optimizer carries out functions of constants.
        return op ->
            Optimize.stdOptimizationFactory
                .create(context)
                .rewrite(
                    Transformer.transform(new TransformCopy(), new GuardedFunctions(stop), op));
      };

  private GuardedExecution() {}

  /** Has whatever is carried out in this context look whether it is to stop. */
  public static void in(Context context) {
    context.set(ARQConstants.sysOptimizerFactory, GUARDED);
    QC.setFactory(context, Executor::new);
  }

  /** Jena's own, but for paths, which look for an order to stop with every triple. */
  private static final class Executor extends OpExecutorTDB2 {

    Executor(ExecutionContext execution) {
      super(execution);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
      AtomicBoolean stop = Context.getOrSetCancelSignal(execCxt.getContext());
      ExecutionContext stoppable =
          ExecutionContext.copyChangeActiveGraph(
              execCxt, Stoppable.graph(execCxt.getActiveGraph(), stop));
      return new QueryIterPath(path.getTriplePath(), input, stoppable);
    }
  }
}
