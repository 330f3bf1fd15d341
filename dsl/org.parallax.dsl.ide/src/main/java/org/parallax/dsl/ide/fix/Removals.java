package org.parallax.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.signs.TextLines;
import org.parallax.model.Element;
import org.parallax.model.ExerciseStatement;
import org.parallax.model.Period;
import org.parallax.model.Scenario;
import org.parallax.model.Statement;
import org.parallax.model.TranslatedTitle;
import org.parallax.model.Words;

/** Fixes that leave out what is there once too often or changes nothing, so that what stays is still well formed. */
final class Removals {

    private static final Set<String> JOINTS = Set.of(",", "or", "and");

    private final XtextResource resource;
    private final String text;

    Removals(XtextResource resource) {
        this.resource = resource;
        this.text = resource.getParseResult().getRootNode().getText();
    }

    /** Without the statement, or the element of a record, around a place; with its line if it has that for itself. */
    Optional<Fix> statement(Span place) {
        return Optional.ofNullable(element(place.offset())).flatMap(element -> Optional
                .<EObject>ofNullable(EcoreUtil2.getContainerOfType(element, Statement.class))
                .or(() -> Optional.ofNullable(EcoreUtil2.getContainerOfType(element, Element.class)))
                .filter(found -> !(found instanceof Scenario)))
                .flatMap(found -> Optional.ofNullable(NodeModelUtils.findActualNodeFor(found)))
                .map(node -> without(wholeLine(Span.of(node))));
    }

    /** Without the statement of an exercise around a place. */
    Optional<Fix> exerciseStatement(Span place) {
        return Optional.ofNullable(element(place.offset()))
                .flatMap(element -> Optional.ofNullable(EcoreUtil2.getContainerOfType(element, ExerciseStatement.class)))
                .flatMap(found -> Optional.ofNullable(NodeModelUtils.findActualNodeFor(found)))
                .map(node -> without(wholeLine(Span.of(node))));
    }

    /** Without what stands at a place: a statement, a clause, or a member of a list with the comma or word that joins it. */
    Optional<Fix> found(Span place) {
        EObject element = element(place.offset());
        if (element == null || element instanceof Period) {
            return Optional.empty();
        }
        for (EObject each = element; each != null; each = each.eContainer()) {
            var node = NodeModelUtils.findActualNodeFor(each);
            if (node != null && Span.of(node).equals(place) && isWhole(each)) {
                return Optional.of(without(wholeLine(place)));
            }
        }
        List<ILeafNode> leaves = visibleLeaves();
        int first = indexAt(leaves, place.offset());
        int next = indexAt(leaves, place.end());
        if (first <= 0 || next >= leaves.size()) {
            return Optional.empty();
        }
        ILeafNode before = leaves.get(first - 1);
        if (JOINTS.contains(before.getText())) {
            return Optional.of(without(new Span(leaves.get(first - 2).getEndOffset(), place.end() - leaves.get(first - 2).getEndOffset())));
        }
        if (JOINTS.contains(leaves.get(next).getText())) {
            return Optional.of(without(new Span(place.offset(), leaves.get(next + 1).getOffset() - place.offset())));
        }
        boolean isClause = Set.of("because", "salience", "stance").contains(leaves.get(first).getText());
        boolean hasWord = Set.of("cites", "note", "supplied", "quotes", "reading", "ends", "about", "favours")
                .contains(before.getText());
        int start = hasWord ? before.getOffset() : place.offset();
        return isClause || hasWord ? Optional.of(without(wholeLine(new Span(start, place.end() - start)))) : Optional.empty();
    }

    /** Without the words before a value and the value itself. */
    Optional<Fix> clause(Span value, List<String> words) {
        List<ILeafNode> leaves = visibleLeaves();
        int first = indexAt(leaves, value.offset()) - words.size();
        if (first < 1 || !leaves.subList(first, first + words.size()).stream().map(ILeafNode::getText).toList().equals(words)) {
            return Optional.empty();
        }
        int start = leaves.get(first - 1).getEndOffset();
        return Optional.of(without(new Span(start, value.end() - start)));
    }

    /** Without the list around a place, and the word that opens it. */
    Optional<Fix> list(Span member, String word) {
        List<ILeafNode> leaves = visibleLeaves();
        int first = indexAt(leaves, member.offset());
        while (first > 0 && !leaves.get(first).getText().equals(word)) {
            first--;
        }
        int last = indexAt(leaves, member.offset());
        while (last + 2 < leaves.size() && leaves.get(last + 1).getText().equals(",")) {
            last += 2;
        }
        return first < 1 || last >= leaves.size() ? Optional.empty()
                : Optional.of(without(new Span(leaves.get(first - 1).getEndOffset(),
                        leaves.get(last).getEndOffset() - leaves.get(first - 1).getEndOffset())));
    }

    /** Without a member of a list; without the word that opens the list too, where it is the only one. */
    Optional<Fix> member(Span place, String word) {
        return found(place).or(() -> list(place, word));
    }

    private static boolean isWhole(EObject element) {
        return element instanceof Statement || element instanceof Element || element instanceof ExerciseStatement
                || element instanceof Words || element instanceof TranslatedTitle;
    }

    private @Nullable EObject element(int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        return leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    }

    private List<ILeafNode> visibleLeaves() {
        List<ILeafNode> leaves = new ArrayList<>();
        resource.getParseResult().getRootNode().getLeafNodes().forEach(leaf -> {
            if (!leaf.isHidden()) {
                leaves.add(leaf);
            }
        });
        return leaves;
    }

    /** The first leaf that does not begin before an offset; their number if there is none. */
    private static int indexAt(List<ILeafNode> leaves, int offset) {
        int index = 0;
        while (index < leaves.size() && leaves.get(index).getOffset() < offset) {
            index++;
        }
        return index;
    }

    private Span wholeLine(Span span) {
        int start = span.offset();
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        boolean alone = start == TextLines.start(text, start) && end == TextLines.end(text, end);
        return alone ? new Span(start, TextLines.next(text, end) - start) : span;
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t';
    }

    private static Fix without(Span span) {
        return new Fix("Leave it out", List.of(new TextChange(span, "")));
    }
}
