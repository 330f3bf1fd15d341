package org.parallax.dsl.formatting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.model.Element;
import org.parallax.model.ExerciseStatement;
import org.parallax.model.Header;
import org.parallax.model.Option;
import org.parallax.model.Statement;
import org.parallax.model.TranslatedTitle;

/** Follows the braces of a file and decides which text belongs before each token. Ask in the order of the tokens. */
final class Blocks {

    private static final Set<String> TIGHT_BEFORE = Set.of(",", "%", ")");
    private static final Set<String> TIGHT_AFTER = Set.of("(", "+", "-");

    private final Map<ILeafNode, Boolean> severalLines = new HashMap<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private String previous = "";

    Blocks(List<ILeafNode> tokens) {
        Deque<ILeafNode> braces = new ArrayDeque<>();
        for (ILeafNode token : tokens) {
            if (token.getText().equals("{")) {
                braces.push(token);
            } else if (token.getText().equals("}") && !braces.isEmpty()) {
                ILeafNode start = braces.pop();
                severalLines.put(start, start.getStartLine() != token.getStartLine());
            }
        }
    }

    /** The text that belongs before a token, given the gap that is there now. */
    String before(ILeafNode token, String gap) {
        String text = token.getText();
        EObject line = lineOf(token);
        boolean startsLine = line != null && Layout.start(line) == token.getOffset();
        String result = previous.isEmpty() ? Comments.atStart(gap) : between(gap, text, line, startsLine);
        if (text.equals("{")) {
            open.push(new Block(line, severalLines.getOrDefault(token, false)));
        } else if (text.equals("}") && !open.isEmpty()) {
            open.pop();
        }
        previous = text;
        return result;
    }

    private String between(String gap, String text, @Nullable EObject line, boolean startsLine) {
        if (text.equals("}")) {
            return closing(gap);
        }
        boolean inBlock = open.isEmpty() || open.getFirst().severalLines;
        boolean own = startsLine && inBlock || previous.equals("{") && inBlock;
        boolean continues = !startsLine && !isBody(line);
        int depth = open.size() + (continues ? 1 : 0);
        return Comments.between(gap, new Comments.Place(depth, own, isTight(text)));
    }

    private String closing(String gap) {
        boolean severalLines = !open.isEmpty() && open.getFirst().severalLines;
        String inner = Comments.between(gap, new Comments.Place(open.size(), severalLines, false));
        if (!severalLines) {
            return inner;
        }
        return inner.stripTrailing() + "\n" + Comments.indentation(open.size() - 1);
    }

    private boolean isTight(String text) {
        return TIGHT_BEFORE.contains(text) || TIGHT_AFTER.contains(previous);
    }

    private boolean isBody(@Nullable EObject line) {
        return !open.isEmpty() && Objects.equals(open.getFirst().owner, line);
    }

    /** The innermost element, statement, option or translated title that a token is part of: each of these begins a line. */
    private static @Nullable EObject lineOf(ILeafNode token) {
        EObject object = NodeModelUtils.findActualSemanticObjectFor(token);
        while (object != null && !beginsLine(object)) {
            object = object.eContainer();
        }
        return object;
    }

    private static boolean beginsLine(EObject object) {
        return object instanceof Element || object instanceof Statement || object instanceof Option || object instanceof Header
                || object instanceof ExerciseStatement || object instanceof TranslatedTitle;
    }

    private record Block(@Nullable EObject owner, boolean severalLines) {
    }
}
