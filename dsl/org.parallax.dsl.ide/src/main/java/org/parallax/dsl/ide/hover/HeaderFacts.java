package org.parallax.dsl.ide.hover;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.dsl.record.Headers;
import org.parallax.model.Header;
import org.parallax.model.LayerHeader;
import org.parallax.model.LibraryHeader;
import org.parallax.model.RelationshipHeader;

/** What the header of a record, a library or a layer says, in sentences. */
final class HeaderFacts {

    private HeaderFacts() {
    }

    /** The libraries or the record it builds on, then how far it reaches, as far as it says so. */
    static List<String> of(Header header) {
        var builtOn = switch (header) {
            case RelationshipHeader relationship -> Headers.libraries(relationship).stream().map(library -> "Kinds from " + library);
            case LayerHeader layer -> Stream.of(Headers.relationship(layer)).filter(record -> !record.isEmpty())
                    .map(record -> "Laid over " + record + "; counts for scenarios that choose it");
            case LibraryHeader library -> Stream.of("Event kinds and their sources, shared by records");
            default -> Stream.<String>empty();
        };
        var reach = Stream.of(header.getReaches()).filter(date -> date.isGiven()).map(date -> "Documents until " + date.text());
        return Stream.concat(builtOn, reach).toList();
    }
}
