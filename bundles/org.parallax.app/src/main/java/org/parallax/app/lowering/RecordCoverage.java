package org.parallax.app.lowering;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.dsl.scenario.RecordReach;
import org.parallax.model.Element;
import org.parallax.model.Header;
import org.parallax.model.LayerHeader;
import org.parallax.model.RelationshipHeader;
import org.parallax.report.Manifest.Coverage;

/** How far a record goes with the layers chosen: what it says itself, else what the dates of its facts and sources tell. */
public final class RecordCoverage {

    private RecordCoverage() {}

    /** Of the record that a scenario is on, with the layers that it or one that it extends chooses. */
    static Coverage of(Lineage lineage, List<Element> record) {
        var layers = lineage.scenarios().stream().flatMap(scenario -> scenario.getLayers().stream()).distinct().toList();
        return of(lineage.relationship(), layers, record);
    }

    /**
     * Of a record with some layers: the latest of what they say, where any says it.
     *
     * @param elements of the record and the layers
     */
    public static Coverage of(Optional<RelationshipHeader> record, List<LayerHeader> layers, List<Element> elements) {
        Optional<YearMonth> said = Stream.concat(record.stream(), layers.stream())
                .map(Header::getReaches).flatMap(date -> date.month().stream()).max(Comparator.naturalOrder());
        return new Coverage(
                said.or(() -> RecordReach.of(elements).map(RecordReach::last)),
                layers.stream().map(LayerHeader::getName).toList());
    }
}
