package org.parallax.workbench.editor;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.parallax.dsl.ide.text.Span;

/** The places of names in a document, which moves them as it changes; another editor of it has its own. */
final class NamePlaces {

    private final IDocument document;
    private final String category = "org.parallax.workbench.names@" + System.identityHashCode(this);
    private final DefaultPositionUpdater updater = new DefaultPositionUpdater(category);

    /** None yet, in a document. */
    NamePlaces(IDocument document) {
        this.document = document;
        document.addPositionCategory(category);
        document.addPositionUpdater(updater);
    }

    /** Where they are now. */
    List<Span> all() {
        try {
            return Stream.of(document.getPositions(category))
                    .filter(place -> !place.isDeleted())
                    .map(place -> new Span(place.offset, place.length))
                    .toList();
        } catch (BadPositionCategoryException e) {
            throw new IllegalStateException("The document has lost its names", e);
        }
    }

    /** Has these in place of all. */
    void replace(List<Span> names) {
        try {
            document.removePositionCategory(category);
            document.addPositionCategory(category);
            for (var name : names) {
                document.addPosition(category, new Position(name.offset(), name.length()));
            }
        } catch (BadLocationException | BadPositionCategoryException e) {
            throw new IllegalStateException("A name lies outside the text it was found in", e);
        }
    }

    /** The document stops updating them. */
    void leave() {
        document.removePositionUpdater(updater);
    }
}
