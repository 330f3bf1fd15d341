package org.parallax.dsl.checks;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;

/**
 * What can be said once is said once. The grammar takes clauses in any order and so any number of times; without
 * this check the last would win silently.
 */
public final class DuplicateClauseChecks extends Checks {

    /** A clause for one value is not given twice. */
    @Check
    public void givenOnce(EObject object) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
        if (node != null) {
            visit(object, node, new HashMap<>());
        }
    }

    private void visit(EObject object, ICompositeNode node, Map<String, INode> first) {
        for (INode child : node.getChildren()) {
            EObject grammar = child.getGrammarElement();
            Assignment assignment = grammar == null ? null : GrammarUtil.containingAssignment(grammar);
            if (assignment != null && !assignment.getOperator().equals("+=")) {
                INode earlier = first.putIfAbsent(assignment.getFeature(), child);
                if (earlier != null) {
                    report(IssueCode.DUPLICATE_CLAUSE, object, child, "This is given a second time; line "
                            + earlier.getStartLine() + " already says "
                            + NodeModelUtils.getTokenText(earlier) + ".",
                            OtherPlace.of(object, earlier, "what is already said"));
                }
            } else if (assignment == null && child instanceof ICompositeNode composite
                    && composite.getSemanticElement() == object) {
                visit(object, composite, first);
            }
        }
    }
}
