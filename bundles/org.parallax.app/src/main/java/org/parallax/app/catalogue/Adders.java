package org.parallax.app.catalogue;

import org.parallax.dsl.loading.SourceName;
import org.parallax.dsl.record.RecordAdditions;
import org.parallax.model.Correction;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.LayerHeader;
import org.parallax.model.LibraryHeader;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Retraction;
import org.parallax.report.record.AddedBy;

/** Tells which text adds an element to the record that a header founds, corrects or retracts one: the record's own, a library, a layer, another file. */
record Adders(RelationshipHeader founder) {

    AddedBy of(Element element) {
        var by = element.eContainer() instanceof Document file ? of(file, element) : AddedBy.OWN;
        return by.by(switch (element) {
            case Correction correction -> AddedBy.Act.CORRECTS;
            case Retraction retraction -> AddedBy.Act.RETRACTS;
            default -> AddedBy.Act.ADDS;
        });
    }

    private AddedBy of(Document file, Element element) {
        if (!founder.eIsProxy() && RecordAdditions.isForeign(file, founder)) {
            return new AddedBy(AddedBy.Adder.FILE, SourceName.of(element));
        }
        return switch (file.getHeader()) {
            case LibraryHeader library -> new AddedBy(AddedBy.Adder.LIBRARY, library.getName());
            case LayerHeader layer -> new AddedBy(AddedBy.Adder.LAYER, layer.getName());
            case null, default -> AddedBy.OWN;
        };
    }
}
