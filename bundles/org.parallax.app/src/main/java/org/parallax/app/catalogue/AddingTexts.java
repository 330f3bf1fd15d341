package org.parallax.app.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.Titles;
import org.parallax.model.Element;
import org.parallax.model.Header;
import org.parallax.model.LayerHeader;
import org.parallax.model.LibraryHeader;
import org.parallax.model.RelationshipHeader;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.AddingText;

/** The texts that a record is the sum of, with what they call themselves. */
record AddingTexts(RelationshipHeader founder, Adders adders) {

    /** Those that some elements of the record stand in, in the order of the elements. */
    List<AddingText> of(List<Element> elements) {
        var texts = new LinkedHashMap<AddedBy, AddingText>();
        elements.forEach(element -> texts.computeIfAbsent(adders.of(element).teller(), by -> new AddingText(by, title(by))));
        return List.copyOf(texts.values());
    }

    private String title(AddedBy by) {
        var files = founder.eResource().getResourceSet();
        return switch (by.adder()) {
            case RECORD -> Titles.of(founder);
            case LIBRARY -> title(files, LibraryHeader.class, by.name());
            case LAYER -> title(files, LayerHeader.class, by.name());
            case FILE -> "";
        };
    }

    private static <T extends Header> String title(ResourceSet files, Class<T> sort, String name) {
        return Headers.founding(files, sort, name).findFirst().map(Header::getTitle).orElse("");
    }
}
