package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.InstalledRecords;
import org.parallax.dsl.extension.RecordSort;
import org.parallax.dsl.extension.TheoryCatalog;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.RecordReach;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Decision;
import org.parallax.model.Indicator;
import org.parallax.model.Leaning;
import org.parallax.model.Option;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;
import org.parallax.model.State;
import org.parallax.model.StateRole;
import org.parallax.model.Strength;
import org.parallax.model.Tone;

/** What fits at the placeholders of a construct: a suggestion and the other choices. */
final class Fields {

    private static final YearMonth SOME_MONTH = YearMonth.of(2026, 1);
    private static final int SOON = 2;
    private static final int LATER = 8;

    private final ReachableNames names;
    private final TheoryCatalog theories;
    private final InstalledRecords installed;
    private final FittingConditions conditions;
    private final FittingParameters parameters;
    private final ExerciseFields exercises;
    private final IResourceScopeCache cache;

    @Inject
    Fields(ReachableNames names, TheoryCatalog theories, InstalledRecords installed, FittingConditions conditions,
            FittingParameters parameters, ExerciseFields exercises, IResourceScopeCache cache) {
        this.exercises = exercises;
        this.parameters = parameters;
        this.conditions = conditions;
        this.names = names;
        this.theories = theories;
        this.installed = installed;
        this.cache = cache;
    }

    /**
     * A placeholder to fill in.
     *
     * @param suggested what stands there at first
     * @param choices all that fits; empty where anything may
     */
    record Field(String suggested, List<String> choices) {

        Field {
            choices = List.copyOf(choices);
        }
    }

    /**
     * What a placeholder with an @ stands for at a place; empty if nothing that exists fits. Cached, since many
     * constructs have the same placeholders.
     */
    Optional<Field> of(String name, EObject place) {
        return cache.get(Tuples.create("field", name, place), place.eResource(), () -> find(name, place));
    }

    private Optional<Field> find(String name, EObject place) {
        return switch (name) {
            case "month" -> month(place, SOON);
            case "later" -> month(place, LATER);
            // The kind is what an event is about, so none is suggested.
            case "kind" -> Optional.of(new Field("Kind", all(place, ParallaxPackage.Literals.OCCURRENCE__KIND)));
            case "record" -> first(records(place), 0);
            case "reach" -> Optional.of(new Field(reach(place).toString(), List.of()));
            case "scenario" -> first(all(place, ParallaxPackage.Literals.SCENARIO__PARENT), 0);
            case "source" -> first(all(place, ParallaxPackage.Literals.CITATION__SOURCE), 0);
            case "issue" -> first(all(place, ParallaxPackage.Literals.SENSITIVITY_SHIFT__ISSUE), 0);
            case "event" -> first(all(place, ParallaxPackage.Literals.STRETCH__EVENT), 0);
            case "happening" -> first(all(place, ParallaxPackage.Literals.AFTER__ANCHOR), 0);
            case "documented" -> first(all(place, ParallaxPackage.Literals.RETRACTION__RETRACTED), 0);
            case "standing" -> first(conditions.inForce(place), 0);
            case "inherited" -> first(all(place, ParallaxPackage.Literals.EXCLUSION__REMOVED), 0);
            case "replaceable" -> first(all(place, ParallaxPackage.Literals.REPLACEMENT__REPLACED), 0);
            case "theory" -> first(theories.ids().stream().sorted().toList(), 0);
            case "parameter" -> first(parameters.at(place).stream().map(FittingParameters.Settable::words).toList(), 0);
            case "standard" -> parameters.at(place).stream().findFirst()
                    .map(suggested -> new Field(suggested.parameter().standard(), List.of()));
            case "state" -> first(all(place, ParallaxPackage.Literals.WITHDRAWAL__STATE), 0);
            case "party" -> first(states(place, StateRole.PARTY), 0);
            case "other" -> first(states(place, StateRole.PARTY), 1);
            case "pivot" -> first(states(place, StateRole.PIVOT), 0);
            case "challenger" -> first(states(place, StateRole.CHALLENGER), 0);
            case "threat" -> first(states(place, StateRole.THREAT), 0);
            case "indicator" -> first(words(Indicator.VALUES), 0);
            case "strength" -> first(words(Strength.VALUES), 0);
            case "tone" -> first(words(Tone.VALUES), 0);
            case "leaning" -> first(words(Leaning.VALUES), 0);
            // The other roles belong to one or two states each, which are usually declared first.
            case "role" -> first(words(StateRole.VALUES), StateRole.BYSTANDER.getValue());
            case "share" -> Optional.of(new Field(share(place), List.of()));
            default -> exercises.of(name, place);
        };
    }

    private static Optional<Field> month(EObject place, int ahead) {
        var horizon = Optional.ofNullable(EcoreUtil2.getContainerOfType(place, Scenario.class)).map(ScenarioHorizon::of);
        var month = horizon.flatMap(ScenarioHorizon::start).orElse(SOME_MONTH).plusMonths(ahead);
        var end = horizon.flatMap(ScenarioHorizon::end).filter(month::isAfter);
        return Optional.of(new Field(end.orElse(month).toString(), List.of()));
    }

    /** What the other options leave. */
    private static String share(EObject place) {
        double taken = place instanceof Decision decision ? decision.getOptions().stream().mapToDouble(Option::getShare).sum() : 0;
        return taken > 0 && taken < 100 ? Math.round(100 - taken) + "%" : "50%";
    }

    private static Optional<Field> first(List<String> choices, int suggested) {
        return suggested < choices.size() ? Optional.of(new Field(choices.get(suggested), choices)) : Optional.empty();
    }

    /** Those of the files beside it first, then the installed ones, which are read only when a scenario names them. */
    private List<String> records(EObject place) {
        return Stream.concat(all(place, ParallaxPackage.Literals.SCENARIO__RELATIONSHIP).stream(), installed.names(RecordSort.RECORD).stream())
                .distinct().toList();
    }

    /** The last month that the record suggested documents. */
    private YearMonth reach(EObject place) {
        var record = records(place).stream().findFirst().orElse("");
        var files = place.eResource().getResourceSet();
        var parts = VisibleParts.of(files, record, List.of());
        return RecordReach.of(files, parts, RecordElements.visibleFrom(place.eResource(), parts.names()))
                .map(RecordReach::last)
                .or(() -> installed.named(record).stream().findFirst().flatMap(InstalledRecord::reach))
                .orElse(SOME_MONTH);
    }

    private List<String> all(EObject place, EReference reference) {
        return sorted(names.of(place, reference));
    }

    private List<String> states(EObject place, StateRole role) {
        return sorted(names.of(place, ParallaxPackage.Literals.WITHDRAWAL__STATE)
                .filter(description -> EcoreUtil2.resolve(description.getEObjectOrProxy(), place) instanceof State state
                        && state.isSetRole() && state.getRole() == role));
    }

    private static List<String> sorted(Stream<IEObjectDescription> found) {
        return found.map(description -> description.getName().toString()).distinct().sorted().toList();
    }

    private static List<String> words(List<? extends Enumerator> values) {
        return values.stream().map(Enumerator::getLiteral).toList();
    }
}
