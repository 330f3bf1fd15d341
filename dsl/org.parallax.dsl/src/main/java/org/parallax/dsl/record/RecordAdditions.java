package org.parallax.dsl.record;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.EventKind;
import org.parallax.model.Exercise;
import org.parallax.model.LayerHeader;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Scenario;
import org.parallax.model.Source;

/**
 * What files add to a record that are not the record's own. Its own are the file that founds it and, in the folder of that
 * one, those that name it in their header, and {@code .relationship} files without header and scenarios. So it is with layers:
 * their own are the files of the folder in which they are founded.
 */
public final class RecordAdditions {

    private static final String RECORD_FILE = "relationship";

    private RecordAdditions() {
    }

    /**
     * Whether a file that others see along with a record is not the record's own; those of libraries are not, and those of
     * layers but where they only add to a layer that is founded in another folder.
     */
    public static boolean isForeign(Document file, RelationshipHeader founder) {
        if (file.getHeader() instanceof LayerHeader layer) {
            return !Headers.founds(layer) && Headers.founding(file.eResource().getResourceSet(), LayerHeader.class, layer.getName())
                    .noneMatch(own -> folder(own.eResource().getURI()).equals(folder(file.eResource().getURI())));
        }
        if (file.getHeader() != null && !(file.getHeader() instanceof RelationshipHeader)) {
            return false;
        }
        boolean beside = folder(file.eResource().getURI()).equals(folder(founder.eResource().getURI()));
        boolean named = file.getHeader() != null;
        return file != founder.eContainer() && !(beside && (named || holdsRecordAlone(file)));
    }

    /** Whether an element can change figures by being in the record: not what must be named by a scenario to count. */
    public static boolean isFact(Element element) {
        return !(element instanceof Scenario || element instanceof Exercise || element instanceof Source || element instanceof EventKind);
    }

    /** Those facts among the elements of a record that stand in files which are not its own, in their order. */
    public static List<Element> among(List<Element> record, RelationshipHeader founder) {
        return record.stream()
                .filter(RecordAdditions::isFact)
                .filter(element -> element.eContainer() instanceof Document file && isForeign(file, founder))
                .toList();
    }

    private static boolean holdsRecordAlone(Document file) {
        return RECORD_FILE.equals(file.eResource().getURI().fileExtension())
                && file.getElements().stream().noneMatch(element -> element instanceof Scenario || element instanceof Exercise);
    }

    private static URI folder(URI file) {
        return file.trimSegments(1);
    }
}
