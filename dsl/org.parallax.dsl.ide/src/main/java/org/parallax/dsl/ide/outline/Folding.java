package org.parallax.dsl.ide.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.signs.TextLines;

/** Stretches of more than one line that can be folded: what stands between braces, and long comments. */
public final class Folding {

    /** In the order of the text; from the brace that opens to the one that closes, both included. */
    public List<Span> of(XtextResource resource) {
        if (resource.getParseResult() == null) {
            return List.of();
        }
        var text = resource.getParseResult().getRootNode().getText();
        var open = new ArrayDeque<ILeafNode>();
        var folds = new ArrayList<Span>();
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.getGrammarElement() instanceof TerminalRule rule && "ML_COMMENT".equals(rule.getName())) {
                addIfLong(folds, text, leaf, leaf);
            } else if (isBrace(leaf, "{")) {
                open.push(leaf);
            } else if (isBrace(leaf, "}") && !open.isEmpty()) {
                addIfLong(folds, text, open.pop(), leaf);
            }
        }
        folds.sort(Comparator.comparingInt(Span::offset));
        return List.copyOf(folds);
    }

    private static boolean isBrace(ILeafNode leaf, String brace) {
        // A brace that the parser had to pass over, because something before it is wrong, still folds.
        return !leaf.isHidden() && leaf.getText().equals(brace);
    }

    private static void addIfLong(List<Span> folds, String text, ILeafNode first, ILeafNode last) {
        if (TextLines.end(text, first.getOffset()) < last.getEndOffset()) {
            folds.add(new Span(first.getOffset(), last.getEndOffset() - first.getOffset()));
        }
    }
}
