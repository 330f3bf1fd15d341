package org.parallax.app.catalogue;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Element;
import org.parallax.model.RelationshipHeader;
import org.parallax.report.record.RecordDossier;

/**
 * The dossier of the record that was asked for last, since making one takes far longer than a keystroke. A file that is
 * read again has other elements than before, so that the same elements mean the same record; only where their names are
 * linked again is {@link #forget} to be called. For one thread.
 */
public final class KeptDossier {

    private Optional<Made> last = Optional.empty();

    private record Made(RelationshipHeader header, List<Element> elements, RecordDossier dossier) {

        boolean isOf(RelationshipHeader other, List<Element> others) {
            // Elements are equal only if they are the same.
            return header.equals(other) && elements.equals(others);
        }
    }

    /** The dossier of a record; {@code elements} are all its elements, in its order. */
    public RecordDossier of(RelationshipHeader header, List<Element> elements) {
        var made = last.filter(known -> known.isOf(header, elements))
                .orElseGet(() -> new Made(header, List.copyOf(elements), new Dossiers().of(header, elements)));
        last = Optional.of(made);
        return made.dossier();
    }

    /** Names in a file may mean something else now. */
    public void forget() {
        last = Optional.empty();
    }
}
