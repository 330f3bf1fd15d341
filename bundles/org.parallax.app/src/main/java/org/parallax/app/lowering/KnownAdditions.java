package org.parallax.app.lowering;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.dsl.loading.SourceName;
import org.parallax.dsl.record.RecordAdditions;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.FirstKnown;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.model.Correction;
import org.parallax.model.DatedFigure;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.Image;
import org.parallax.model.Level;
import org.parallax.model.Named;
import org.parallax.model.Retraction;
import org.parallax.model.Survey;
import org.parallax.model.Verdict;
import org.parallax.report.Manifest;

/** Counts what files that are not a record's own add to what was known of it at {@code as of}, correct and retract. */
record KnownAdditions(AsOf asOf) {

    /** By file, in the order of their names. */
    List<Manifest.Addition> of(Lineage lineage, List<Element> record) {
        var facts = lineage.relationship().map(founder -> RecordAdditions.among(record, founder)).orElse(List.of());
        return facts.stream()
                .filter(this::isKnown)
                .collect(Collectors.groupingBy(SourceName::of, TreeMap::new, Collectors.toList()))
                .entrySet().stream()
                .map(file -> addition(file.getKey(), file.getValue()))
                .toList();
    }

    private static Manifest.Addition addition(String file, List<Element> facts) {
        int corrections = count(facts, Correction.class);
        int retractions = count(facts, Retraction.class);
        return new Manifest.Addition(file, facts.size() - corrections - retractions, corrections, retractions);
    }

    private static int count(List<Element> facts, Class<? extends Element> type) {
        return Math.toIntExact(facts.stream().filter(type::isInstance).count());
    }

    private boolean isKnown(Element fact) {
        return switch (fact) {
            case Retraction retraction -> asOf.knows(retraction.getRetracted());
            // What it moves out of sight was known too.
            case Correction correction -> asOf.knows(correction) || asOf.knows(correction.getCorrected());
            case Event event -> asOf.knows(event);
            case Level level -> asOf.knows(level);
            case Image image -> asOf.knows(image);
            case Survey survey -> asOf.place(survey, survey.getWhen()).isPresent();
            case DatedFigure figure -> asOf.place(figure, figure.getWhen()).isPresent();
            case Verdict verdict -> asOf.place(verdict, verdict.getWhen()).isPresent();
            case Named named -> FirstKnown.after(asOf, named).isEmpty();
            default -> true;
        };
    }
}
