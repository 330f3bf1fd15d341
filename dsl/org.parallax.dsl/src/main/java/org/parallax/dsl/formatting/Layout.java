package org.parallax.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Decides what stands between the tokens of a file. The author's lines are kept: a block written on one line stays on
 * one, a clause begun on a new line stays there, a blank line stays a blank line, several become one. What changes is
 * indentation, blanks, and that each statement begins a line of its own. Laying out twice changes nothing more, and
 * no comment is lost.
 */
public final class Layout {

    private Layout() {
    }

    /** The gaps whose text is to change, in order; none when the file has syntax errors. */
    public static List<Gap> changes(XtextResource resource) {
        if (resource.getParseResult() == null || resource.getParseResult().hasSyntaxErrors()) {
            return List.of();
        }
        ICompositeNode root = resource.getParseResult().getRootNode();
        String text = root.getText();
        List<ILeafNode> tokens = tokens(root);
        Blocks blocks = new Blocks(tokens);
        List<Gap> changes = new ArrayList<>();
        int end = 0;
        for (ILeafNode token : tokens) {
            add(changes, new Gap(end, token.getOffset() - end, blocks.before(token, text.substring(end, token.getOffset()))),
                    text);
            end = token.getEndOffset();
        }
        add(changes, new Gap(end, text.length() - end, Comments.atEnd(text.substring(end), end == 0)), text);
        return changes;
    }

    /** The whole text laid out; the text itself when it has syntax errors. */
    public static String of(XtextResource resource) {
        String text = resource.getParseResult().getRootNode().getText();
        StringBuilder result = new StringBuilder(text.length());
        int end = 0;
        for (Gap gap : changes(resource)) {
            result.append(text, end, gap.offset()).append(gap.text());
            end = gap.offset() + gap.length();
        }
        return result.append(text, end, text.length()).toString();
    }

    private static void add(List<Gap> changes, Gap gap, String text) {
        if (!text.regionMatches(gap.offset(), gap.text(), 0, gap.text().length()) || gap.text().length() != gap.length()) {
            changes.add(gap);
        }
    }

    private static List<ILeafNode> tokens(ICompositeNode root) {
        List<ILeafNode> tokens = new ArrayList<>();
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getLength() > 0) {
                tokens.add(leaf);
            }
        }
        return tokens;
    }

    /** Where an object's text begins. */
    static int start(EObject object) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? -1 : node.getOffset();
    }

    /**
     * The text between two tokens and what replaces it.
     *
     * @param offset where it begins
     * @param length of the text that is there now
     * @param text the new text
     */
    public record Gap(int offset, int length, String text) {
    }
}
