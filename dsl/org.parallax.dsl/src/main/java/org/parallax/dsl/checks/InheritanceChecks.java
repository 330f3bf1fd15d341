package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.dsl.scenario.ScenarioNames;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Decision;
import org.parallax.model.Event;
import org.parallax.model.Happening;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;
import org.parallax.model.Statement;

/** A scenario that extends another does so without a circle, and says what it changes. */
public final class InheritanceChecks extends Checks {

    private final ScenarioNames names;
    private final Relationships relationships;
    private final Inheritances inheritances;

    @Inject
    InheritanceChecks(ScenarioNames names, Relationships relationships, Inheritances inheritances) {
        this.names = names;
        this.relationships = relationships;
        this.inheritances = inheritances;
    }

    /** Nothing extends itself. */
    @Check
    public void noCircle(Scenario scenario) {
        Lineage lineage = Lineage.of(scenario);
        if (lineage.circular() && lineage.scenarios().get(lineage.scenarios().size() - 1).getParent() == scenario) {
            report(IssueCode.EXTENDS_CIRCLE, scenario, ParallaxPackage.Literals.SCENARIO__PARENT, scenario.getName()
                    + " extends itself" + (lineage.ancestors().isEmpty() ? "."
                            : " by way of " + Messages.list(lineage.ancestors().stream().map(Scenario::getName).toList()) + "."));
        }
    }

    /** Parent and child are about one record. */
    @Check
    public void sameRecord(Scenario scenario) {
        if (scenario.getRelationship() != null && Messages.isKnown(scenario.getParent())) {
            String mine = relationships.of(scenario);
            String inherited = relationships.of(scenario.getParent());
            if (!inherited.isEmpty() && !inherited.equals(mine)) {
                report(IssueCode.OTHER_RECORD, scenario, ParallaxPackage.Literals.SCENARIO__RELATIONSHIP, scenario.getName()
                        + " is laid over " + mine + ", but extends " + scenario.getParent().getName() + ", which is laid over "
                        + inherited + ".", inherited);
            }
        }
    }

    /** What is inherited is restated only with "replace". */
    @Check
    public void nothingRedefined(Scenario scenario) {
        if (scenario.getParent() == null) {
            return;
        }
        Set<String> excluded = names.excluded(scenario);
        names.own(scenario).forEach((name, happening) -> {
            names.inherited(scenario).get(name).stream().filter(known -> !ScenarioNames.isAmong(excluded, known)).findFirst()
                    .ifPresent(known -> {
                Scenario origin = Objects.requireNonNull(EcoreUtil2.getContainerOfType(known, Scenario.class),
                        "What is inherited stands in a scenario");
                report(IssueCode.REDEFINED, happening, ParallaxPackage.Literals.NAMED__NAME, scenario.getName() + " inherits "
                        + name + " from " + origin.getName() + ", in " + Messages.place(happening, known) + "; to tell it otherwise write " + tellingOtherwise(known)
                        + ", else give another name.", name + "2",
                        OtherPlace.of(known, Messages.element(known)));
            });
        });
    }

    /** An event can be replaced where it is; a decision is left out, with its options, and written again. */
    private static String tellingOtherwise(Happening known) {
        if (known instanceof Event) {
            return "\"replace " + known.getName() + "\"";
        }
        Decision decision = EcoreUtil2.getContainerOfType(known, Decision.class);
        return "\"without " + (decision == null ? known : decision).getName() + "\" and the decision anew";
    }

    /** An inherited event is replaced once. */
    @Check
    public void replacedOnce(Scenario scenario) {
        Map<Event, Replacement> seen = new HashMap<>();
        for (Statement statement : scenario.getStatements()) {
            if (statement instanceof Replacement replacement && Messages.isKnown(replacement.getReplaced())) {
                String name = replacement.getReplaced().getName();
                Replacement earlier = seen.putIfAbsent(replacement.getReplaced(), replacement);
                if (earlier != null) {
                    report(IssueCode.REPLACED_TWICE, replacement, ParallaxPackage.Literals.REPLACEMENT__REPLACED, name
                            + " is already replaced in " + Messages.place(replacement, earlier) + ".",
                            OtherPlace.of(earlier, "the first replacement"));
                }
            }
        }
    }

    /** What is replaced is told otherwise than before. */
    @Check
    public void tellsOtherwise(Replacement replacement) {
        Event replaced = replacement.getReplaced();
        if (!(replacement.eContainer() instanceof Scenario scenario) || !Messages.isKnown(scenario.getParent())
                || !Messages.isKnown(replaced)) {
            return;
        }
        Occurrence before = inheritances.of(scenario.getParent()).telling(replaced);
        if (afterName(replacement, ParallaxPackage.Literals.REPLACEMENT__REPLACED).equals(afterName(before, before instanceof Event
                ? ParallaxPackage.Literals.NAMED__NAME : ParallaxPackage.Literals.REPLACEMENT__REPLACED))) {
            report(IssueCode.NO_EFFECT, replacement, ParallaxPackage.Literals.REPLACEMENT__REPLACED, "This tells "
                    + replaced.getName() + " as " + Messages.place(replacement, before) + " does, so it changes nothing.",
                    OtherPlace.of(before, "the same"));
        }
    }

    /** The words of an occurrence behind its name, without comments and however they are spaced. */
    private static String afterName(Occurrence occurrence, EStructuralFeature name) {
        StringBuilder words = new StringBuilder();
        int start = NodeModelUtils.findNodesForFeature(occurrence, name).stream().findFirst().map(INode::getEndOffset).orElse(0);
        NodeModelUtils.findActualNodeFor(occurrence).getLeafNodes().forEach(leaf -> {
            if (!leaf.isHidden() && leaf.getOffset() >= start) {
                words.append(leaf.getText()).append(' ');
            }
        });
        return words.toString();
    }
}
