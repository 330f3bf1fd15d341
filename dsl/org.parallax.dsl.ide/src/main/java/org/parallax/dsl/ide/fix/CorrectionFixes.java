package org.parallax.dsl.ide.fix;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.Names;
import org.parallax.model.Correction;
import org.parallax.model.Document;
import org.parallax.model.Event;

/** Cures that turn a second event of one name into a correction of the first, or take back a correction that corrects nothing. */
final class CorrectionFixes {

    private CorrectionFixes() {
    }

    /** Tells the event of another file otherwise that has the name of one told here; empty where there is none such. */
    static Optional<Fix> of(Span name, XtextResource resource) {
        return QuickFixes.around(name.offset(), resource, Event.class)
                .filter(event -> event.eContainer() instanceof Document && isTold(event, resource))
                .flatMap(event -> word(event).map(word -> new Fix("Correct the event " + event.getName() + " of the record",
                        List.of(new TextChange(Span.of(word), "correct")))));
    }

    /** Without a correction that tells nothing otherwise. */
    static Optional<Fix> idle(Span place, XtextResource resource) {
        return QuickFixes.around(place.offset(), resource, Correction.class)
                .filter(correction -> NodeModelUtils.findActualNodeFor(correction).getOffset() < place.offset())
                .flatMap(correction -> new Removals(resource).statement(place));
    }

    private static boolean isTold(Event event, XtextResource resource) {
        return Headers.documents(resource.getResourceSet()).filter(document -> document.eResource() != resource)
                .flatMap(document -> document.getElements().stream())
                .anyMatch(element -> element instanceof Event other && !(other instanceof Correction)
                        && Names.of(other).equals(Names.of(event)));
    }

    private static Optional<INode> word(Event event) {
        return StreamSupport.stream(NodeModelUtils.findActualNodeFor(event).getLeafNodes().spliterator(), false)
                .filter(leaf -> !leaf.isHidden()).map(INode.class::cast).findFirst();
    }
}
