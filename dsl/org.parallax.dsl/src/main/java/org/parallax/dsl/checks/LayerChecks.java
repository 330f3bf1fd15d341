package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.InstalledFile;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Document;
import org.parallax.model.LayerHeader;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Scenario;

/** A scenario chooses layers of its own record, and one that extends another has the layers of that one. */
public final class LayerChecks extends Checks {

    private final Relationships relationships;

    @Inject
    LayerChecks(Relationships relationships) {
        this.relationships = relationships;
    }

    /** Variants of a scenario are told over the same documents, so that what differs is the variant. */
    @Check
    public void inheritedAsTheyAre(Scenario scenario) {
        if (scenario.getLayers().isEmpty() || !Messages.isKnown(scenario.getParent())) {
            return;
        }
        List<String> inherited = VisibleParts.chosen(scenario.getParent());
        if (Set.copyOf(VisibleParts.chosen(scenario)).equals(Set.copyOf(inherited))) {
            report(IssueCode.NO_EFFECT, scenario, Literals.SCENARIO__LAYERS, scenario.getName() + " extends "
                    + scenario.getParent().getName() + " and has its choice of " + Messages.list(inherited) + " anyway.",
                    OtherPlace.of(scenario.getParent(), "whose layers it has"));
            return;
        }
        report(IssueCode.LAYERS_CHANGED, scenario, Literals.SCENARIO__LAYERS, scenario.getName() + " extends "
                + scenario.getParent().getName() + " and inherits " + (inherited.isEmpty() ? "that it chooses no layer"
                        : "its choice of " + Messages.list(inherited)) + ", which it may not change; leave “with "
                + String.join(", ", named(scenario)) + "” out.", OtherPlace.of(scenario.getParent(), "whose layers it has"));
    }

    /** A layer is laid over the scenario's own record. */
    @Check
    public void ofItsRecord(Scenario scenario) {
        String record = relationships.of(scenario);
        for (int i = 0; i < scenario.getLayers().size(); i++) {
            LayerHeader layer = scenario.getLayers().get(i);
            String other = Messages.isKnown(layer) ? Headers.relationship(layer) : "";
            if (!record.isEmpty() && !other.isEmpty() && !other.equals(record)) {
                report(IssueCode.LAYER_OF_OTHER_RECORD, scenario, Literals.SCENARIO__LAYERS, i, "The layer " + layer.getName()
                        + " is laid over " + other + ", not over " + record + ", which " + scenario.getName() + " is on.",
                        OtherPlace.of(layer, Messages.element(layer)));
            }
        }
    }

    /** What stands beside a scenario and does not count for it is said. */
    @Check
    public void chosenFromBeside(Scenario scenario) {
        if (!Names.has(scenario) || scenario.getRelationship() == null || scenario.getParent() != null) {
            return;
        }
        VisibleParts parts = relationships.partsOf(scenario);
        String missed = Headers.documents(scenario.eResource().getResourceSet())
                .filter(file -> isBeside(file, scenario))
                .map(Document::getHeader)
                .filter(header -> header instanceof LayerHeader layer && Headers.founds(layer)
                        && Headers.relationship(layer).equals(parts.relationship()) && !parts.layers().contains(layer.getName()))
                .map(header -> header.getName()).distinct().sorted().collect(Collectors.joining(", "));
        if (!missed.isEmpty()) {
            report(IssueCode.LAYER_NOT_CHOSEN, scenario, Literals.SCENARIO__RELATIONSHIP, "Beside this file stands "
                    + missed + ", which " + scenario.getName() + " did not choose, so that nothing of it counts here; write “with "
                    + missed + "” to choose it.", missed);
        }
    }

    private static boolean isBeside(Document file, Scenario scenario) {
        return !InstalledFile.is(file.eResource())
                && file.eResource().getURI().trimSegments(1).equals(scenario.eResource().getURI().trimSegments(1));
    }

    private static List<String> named(Scenario scenario) {
        return NodeModelUtils.findNodesForFeature(scenario, Literals.SCENARIO__LAYERS).stream()
                .map(NodeModelUtils::getTokenText).toList();
    }
}
