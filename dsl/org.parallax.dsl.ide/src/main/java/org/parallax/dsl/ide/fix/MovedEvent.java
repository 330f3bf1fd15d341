package org.parallax.dsl.ide.fix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.Scenario;

/** Takes an event that stands outside every scenario of its file into the one before it, else into the first. */
final class MovedEvent {

    private static final String STEP = "  ";

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
        int line = text.lastIndexOf('\n', brace - 1) + 1;
        var statement = text.substring(event.getOffset(), event.getEndOffset()).lines()
                .map(each -> each.isBlank() ? each : STEP + each)
                .collect(Collectors.joining("\n"));
        boolean alone = text.substring(line, brace).isBlank();
        return alone
                ? new TextChange(new Span(line, 0), statement + "\n")
                : new TextChange(new Span(brace, 0), "\n" + statement + "\n");
    }

    /** With the blanks before it, so that no empty line is left behind. */
    private static TextChange removal(ICompositeNode event) {
        var text = event.getRootNode().getText();
        int start = event.getOffset();
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return new TextChange(new Span(start, event.getEndOffset() - start), "");
    }

    private static List<TextChange> inOrder(TextChange one, TextChange other) {
        return one.span().offset() <= other.span().offset() ? List.of(one, other) : List.of(other, one);
    }
}
