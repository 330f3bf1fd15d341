package org.parallax.dsl.ide.retell;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.signs.TextLines;
import org.parallax.model.Event;
import org.parallax.model.Scenario;

/**
 * Where a scenario takes a further statement: on a line of its own after its last event, else before its closing brace.
 *
 * @param before what is put in before the statement
 * @param after what is put in after it
 */
record InsertionPlace(int offset, String indent, String before, String after) {

    private static final String STEP = "  ";

    static InsertionPlace in(Scenario scenario) {
        return scenario.getStatements().stream()
                .filter(Event.class::isInstance)
                .reduce((earlier, later) -> later)
                .map(event -> after((Event) event))
                .orElseGet(() -> beforeTheEnd(scenario));
    }

    /** A statement with what stands around it. */
    String around(String statement) {
        return before + statement + after;
    }

    private static InsertionPlace after(Event event) {
        var node = NodeModelUtils.findActualNodeFor(event);
        var text = node.getRootNode().getText();
        int lineEnd = TextLines.end(text, node.getEndOffset());
        var rest = text.substring(node.getEndOffset(), lineEnd).strip();
        boolean onlyRemark = rest.isEmpty() || rest.startsWith("//");
        int offset = onlyRemark ? lineEnd : node.getEndOffset();
        var indent = indent(text, node.getOffset());
        return new InsertionPlace(offset, indent, "\n" + indent, onlyRemark ? "" : "\n" + indent);
    }

    private static InsertionPlace beforeTheEnd(Scenario scenario) {
        int brace = closingBrace(scenario);
        var text = NodeModelUtils.getNode(scenario).getRootNode().getText();
        var outer = indent(text, NodeModelUtils.findActualNodeFor(scenario).getOffset());
        int lineStart = TextLines.start(text, brace);
        boolean alone = text.substring(lineStart, brace).isBlank();
        return alone
                ? new InsertionPlace(lineStart, outer + STEP, outer + STEP, "\n")
                : new InsertionPlace(brace, outer + STEP, "\n" + outer + STEP, "\n" + outer);
    }

    private static int closingBrace(Scenario scenario) {
        int brace = -1;
        for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(scenario).getLeafNodes()) {
            if (!leaf.isHidden() && "}".equals(leaf.getText())) {
                brace = leaf.getOffset();
            }
        }
        return brace;
    }

    /** The blanks that the line of an offset begins with. */
    private static String indent(String text, int offset) {
        int start = TextLines.start(text, offset);
        int end = start;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }
}
