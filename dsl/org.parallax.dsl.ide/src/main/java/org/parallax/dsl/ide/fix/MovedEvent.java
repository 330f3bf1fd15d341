package org.parallax.dsl.ide.fix;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.signs.TextLines;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.Scenario;

/** Takes an event that stands outside every scenario of its file into the one before it, else into the first. */
final class MovedEvent {

    private static final String STEP = "  ";
    /** The end of a line before one that is not blank. */
    private static final Pattern LINE_END = Pattern.compile("(?:\\r\\n?|\\n)(?![ \\t]*[\\r\\n])");

    private MovedEvent() {}

    /** The fix; empty in a file without a scenario that is closed. */
    static Optional<Fix> of(Event event) {
        if (!(event.eContainer() instanceof Document file)) {
            return Optional.empty();
        }
        var moved = NodeModelUtils.findActualNodeFor(event);
        return scenario(file, moved).flatMap(scenario -> closingBrace(scenario).map(brace -> new Fix(
                "Move it into the scenario " + scenario.getName(),
                inOrder(insertion(moved, brace), removal(moved)))));
    }

    private static Optional<Scenario> scenario(Document file, ICompositeNode event) {
        var all = file.getElements().stream().filter(Scenario.class::isInstance).map(Scenario.class::cast).toList();
        return all.stream()
                .filter(scenario -> NodeModelUtils.findActualNodeFor(scenario).getOffset() < event.getOffset())
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst());
    }

    private static Optional<Integer> closingBrace(Scenario scenario) {
        Optional<Integer> last = Optional.empty();
        for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(scenario).getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getText().equals("}")) {
                last = Optional.of(leaf.getOffset());
            }
        }
        return last;
    }

    private static TextChange insertion(ICompositeNode event, int brace) {
        var text = event.getRootNode().getText();
        int line = TextLines.start(text, brace);
        int firstEnd = TextLines.end(text, 0);
        var lineEnd = firstEnd == text.length() ? "\n" : text.substring(firstEnd, TextLines.next(text, 0));
        boolean alone = text.substring(line, brace).isBlank();
        return alone
                ? new TextChange(new Span(line, 0), indented(event) + lineEnd)
                : new TextChange(new Span(brace, 0), lineEnd + indented(event) + lineEnd);
    }

    private static String indented(ICompositeNode event) {
        var text = event.getRootNode().getText().substring(event.getOffset(), event.getEndOffset());
        return STEP + LINE_END.matcher(text).replaceAll(end -> end.group()
                + (isInTitle(event, event.getOffset() + end.end()) ? "" : STEP));
    }

    /** Whether a line begins within a text in quotes, of which its indentation would become part. */
    private static boolean isInTitle(ICompositeNode event, int line) {
        var leaf = NodeModelUtils.findLeafNodeAtOffset(event.getRootNode(), line);
        return leaf != null && !leaf.isHidden() && leaf.getOffset() < line;
    }

    /**
     * With the blanks before it, so that no empty line is left behind; those stay where more follows on its line, which a
     * comment before it would take in.
     */
    private static TextChange removal(ICompositeNode event) {
        var text = event.getRootNode().getText();
        int start = event.getOffset();
        int end = event.getEndOffset();
        int lineEnd = TextLines.end(text, end);
        if (!text.substring(end, lineEnd).isBlank()) {
            while (Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            return new TextChange(new Span(start, end - start), "");
        }
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return new TextChange(new Span(start, end - start), "");
    }

    private static List<TextChange> inOrder(TextChange one, TextChange other) {
        return one.span().offset() <= other.span().offset() ? List.of(one, other) : List.of(other, one);
    }
}
