package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.RecordAdditions;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.dsl.scoping.Index;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Correction;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Header;
import org.parallax.model.LayerHeader;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Retraction;
import org.parallax.model.Scenario;

/** What a file adds to a record that is not its own is said where it stands, since every scenario in the folder has it. */
public final class AdditionChecks extends Checks {

    private final Index index;
    private final Relationships relationships;

    @Inject
    AdditionChecks(Index index, Relationships relationships) {
        this.index = index;
        this.relationships = relationships;
    }

    /** A fact outside every scenario is meant for all of them. */
    @Check
    public void meantForAll(Element fact) {
        if (!(fact.eContainer() instanceof Document file) || file.getHeader() != null || !RecordAdditions.isFact(fact)) {
            return;
        }
        List<String> records = recordsSeenWith(file).stream()
                .filter(name -> founder(file, name).filter(header -> RecordAdditions.isForeign(file, header)).isPresent())
                .sorted().toList();
        Optional<String> layer = Corrections.subject(fact).flatMap(Headers::layerOf);
        if (layer.isPresent()) {
            report(IssueCode.ADDS_TO_RECORD, fact, Names.has(fact) ? ParallaxPackage.Literals.NAMED__NAME : null, "This changes the layer "
                    + layer.get() + " for the scenarios in this folder that choose it. If that is meant, begin a file with “layer "
                    + layer.get() + "” and write it there.");
        } else if (!records.isEmpty()) {
            String named = records.size() == 1 ? "the record " + records.get(0) : "the records " + Messages.list(records);
            report(IssueCode.ADDS_TO_RECORD, fact, Names.has(fact) ? ParallaxPackage.Literals.NAMED__NAME : null,
                    (Corrections.isOne(fact) ? "This changes " + named + " for all scenarios in this folder. If that is meant, "
                            : "This adds to " + named + " for all scenarios in this folder. If that is not meant, move it into a "
                                    + "scenario; if it is, ") + "begin the file with “relationship " + records.get(0) + "”.",
                    records.get(0));
        }
    }

    /** A file that says which record of another folder it adds to is no mistake, but changes figures. */
    @Check
    public void extended(RelationshipHeader header) {
        extended(header, VisibleParts.of(header), "record", "for all scenarios in this folder");
    }

    /** Nor is one that adds to a layer of another folder. */
    @Check
    public void extended(LayerHeader header) {
        extended(header, VisibleParts.of(header), "layer", "for the scenarios in this folder that choose it");
    }

    private void extended(Header header, VisibleParts parts, String what, String forWhom) {
        if (Headers.founds(header) || !(header.eContainer() instanceof Document file)) {
            return;
        }
        String changes = changes(file, what + " " + header.getName());
        if (!changes.isEmpty() && founder(file, parts.relationship()).filter(own -> RecordAdditions.isForeign(file, own)).isPresent()) {
            report(IssueCode.RECORD_EXTENDED, header, ParallaxPackage.Literals.NAMED__NAME, "This file " + changes + " " + forWhom + ".");
        }
    }

    /** "adds 2 facts to the installed record X and corrects 1"; empty where it does nothing of the kind. */
    private static String changes(Document file, String changed) {
        long corrected = disputed(file, Correction.class);
        long retracted = disputed(file, Retraction.class);
        long added = file.getElements().stream().filter(element -> RecordAdditions.isFact(element) && !Corrections.isOne(element)).count();
        String where = " the installed " + changed;
        return Messages.list(Stream.of(
                added == 0 ? "" : "adds " + added + (added == 1 ? " fact" : " facts") + " to" + where,
                corrected == 0 ? "" : "corrects " + corrected + (added == 0 ? (corrected == 1 ? " fact of" : " facts of") + where : ""),
                retracted == 0 ? "" : "retracts " + retracted + (added + corrected == 0 ? (retracted == 1 ? " fact of" : " facts of") + where : ""))
                .filter(part -> !part.isEmpty()).toList());
    }

    /** How many events a file disputes, each of which there is. */
    private static long disputed(Document file, Class<? extends Element> sort) {
        return file.getElements().stream().filter(sort::isInstance).flatMap(element -> Corrections.subject(element).stream()).distinct().count();
    }

    private Set<String> recordsSeenWith(Document file) {
        Set<String> own = relationships.seenFrom(file);
        return !own.isEmpty() ? own
                : index.elements(file.eResource(), ParallaxPackage.Literals.SCENARIO, Scenario.class)
                        .filter(scenario -> isBeside(scenario, file))
                        .map(relationships::of).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    private static boolean isBeside(Scenario scenario, Document file) {
        return scenario.eResource().getURI().trimSegments(1).equals(file.eResource().getURI().trimSegments(1));
    }

    private Optional<RelationshipHeader> founder(Document file, String name) {
        return index.elements(file.eResource(), ParallaxPackage.Literals.RELATIONSHIP_HEADER, RelationshipHeader.class)
                .filter(header -> header.getName().equals(name)).findFirst();
    }
}
