package org.parallax.dsl.linking;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.parallax.dsl.extension.InstalledRecords;
import org.parallax.dsl.extension.RecordSort;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.scenario.PlayedScenario;
import org.parallax.dsl.scenario.ScenarioNames;
import org.parallax.dsl.scoping.ExerciseNames;
import org.parallax.dsl.scoping.Index;
import org.parallax.dsl.scoping.ParameterTypes;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.dsl.signs.LatinLetters;
import org.parallax.model.Argument;
import org.parallax.model.Chosen;
import org.parallax.model.Decision;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Exclusion;
import org.parallax.model.Exercise;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;

/** Writes the message about a name that cannot be found: what was looked for, and which names are similar. */
public final class UnknownNames extends LinkingDiagnosticMessageProvider {

    /** Each suggestion walks over a whole scope; a file with more errors than this is not helped by suggestions. */
    private static final int MOST_SUGGESTIONS = 200;
    private static final int WIDEST_SCOPE = 5000;

    private final IScopeProvider scopes;
    private final Index index;
    private final Relationships relationships;
    private final ScenarioNames names;
    private final InstalledRecords installed;
    private final UnknownInExercise exercises;
    private final IResourceScopeCache cache;

    @Inject
    UnknownNames(IScopeProvider scopes, Index index, Relationships relationships, ScenarioNames names, InstalledRecords installed,
            UnknownInExercise exercises, IResourceScopeCache cache) {
        this.scopes = scopes;
        this.index = index;
        this.relationships = relationships;
        this.names = names;
        this.installed = installed;
        this.exercises = exercises;
        this.cache = cache;
    }

    @Override
    public @Nullable DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        EObject holder = context.getContext();
        EReference reference = context.getReference();
        String name = plain(context.getLinkText());
        if (name.isEmpty() || followsFromUnknownRecord(holder, reference) || followsFromUnknownDecision(holder, reference)
                || UnknownInExercise.followsFromUnknownScenario(holder, reference)) {
            return null;
        }
        Optional<String> otherwise = exercises.foundOtherwise(holder, reference, name);
        List<String> nearest = otherwise.isPresent() || isDecisionToReplace(holder, reference, name) ? List.of()
                : nearest(holder, reference, name);
        return new DiagnosticMessage(otherwise.orElseGet(() -> sentence(holder, reference, name)) + Nearest.question(nearest), Severity.ERROR,
                IssueCode.UNKNOWN_NAME.name(), nearest.toArray(String[]::new));
    }

    private static String plain(@Nullable String text) {
        String name = text == null ? "" : LatinLetters.name(text.strip());
        return name.startsWith("^") ? name.substring(1) : name;
    }

    /**
     * Where the record itself is unknown, that is reported once; its elements are then unknown too, which needs no
     * report.
     */
    private boolean followsFromUnknownRecord(EObject holder, EReference reference) {
        EClass type = reference.getEReferenceType();
        return !(holder instanceof Scenario || holder instanceof Exercise) && !ParallaxPackage.Literals.HAPPENING.isSuperTypeOf(type)
                && !ExerciseNames.isOwn(type) && PlayedScenario.around(holder).filter(scenario -> !relationships.isKnown(scenario)).isPresent();
    }

    private static boolean followsFromUnknownDecision(EObject holder, EReference reference) {
        return reference == ParallaxPackage.Literals.CHOSEN__OPTION && holder instanceof Chosen chosen
                && (chosen.getDecision() == null || chosen.getDecision().eIsProxy());
    }

    private String sentence(EObject holder, EReference reference, String name) {
        Optional<RecordSort> sort = RecordSort.of(reference.getEReferenceType());
        if (sort.isPresent()) {
            return missing(holder, sort.get(), name);
        }
        Optional<String> missing = exercises.missing(holder, reference, name);
        if (missing.isPresent()) {
            return missing.get();
        }
        if (isDecisionToReplace(holder, reference, name)) {
            return name + " is a decision, and only events are replaced: write \"without " + name
                    + "\" and take the decision anew.";
        }
        if (holder instanceof Exclusion || holder instanceof Replacement
                && reference == ParallaxPackage.Literals.REPLACEMENT__REPLACED) {
            return "T" + scenarioOf(holder).substring(1) + " inherits no " + ElementWords.of(reference.getEReferenceType()) + " named " + name + ".";
        }
        if (holder instanceof Chosen chosen && reference == ParallaxPackage.Literals.CHOSEN__OPTION) {
            return "The decision " + chosen.getDecision().getName() + " has no option named " + name + ".";
        }
        if (Corrections.leadsToSubject(reference)) {
            Optional<Named> other = index.elements(holder.eResource(), ParallaxPackage.Literals.NAMED, Named.class, relationships.seenFrom(holder))
                    .filter(named -> named instanceof Element && !(named instanceof Scenario) && name.equals(named.getName())).findFirst();
            if (other.isPresent()) {
                return name + " is " + ElementWords.one(other.get().eClass()) + ", and only events are corrected or retracted.";
            }
        }
        EClass type = holder instanceof Argument argument
                ? ParameterTypes.wantedFor(argument).orElse(reference.getEReferenceType()) : reference.getEReferenceType();
        return "There is no " + ElementWords.of(type) + " named " + name + where(holder, reference)
                + ".";
    }

    private String missing(EObject holder, RecordSort sort, String name) {
        Optional<String> other = Headers.documents(holder.eResource().getResourceSet()).map(Document::getHeader)
                .filter(header -> header != null && Headers.founds(header) && name.equals(header.getName()))
                .flatMap(header -> RecordSort.of(header.eClass()).stream())
                .map(RecordSort::word).findFirst()
                .or(() -> installed.named(name).stream().map(record -> record.sort().word()).findFirst());
        if (other.isPresent()) {
            return name + " is a " + other.get() + ", and a " + sort.word() + " is due here.";
        }
        String header = switch (sort) {
            case RECORD -> "relationship " + name + " \"title\"";
            case LIBRARY -> "library " + name + " \"title\"";
            case LAYER -> "layer " + name + " \"title\" of a record";
        };
        return "There is no " + sort.word() + " " + name + ": none is installed, and no file here founds it with " + header + ".";
    }

    private boolean isDecisionToReplace(EObject holder, EReference reference, String name) {
        Scenario scenario = EcoreUtil2.getContainerOfType(holder, Scenario.class);
        return reference == ParallaxPackage.Literals.REPLACEMENT__REPLACED && scenario != null && names.inherited(scenario).get(name).stream().anyMatch(Decision.class::isInstance);
    }

    private String where(EObject holder, EReference reference) {
        if (reference == ParallaxPackage.Literals.SCENARIO__PARENT || reference == ParallaxPackage.Literals.EXERCISE__SCENARIO) {
            // The record a scenario is about may be inherited: asking for it would look for this very name again.
            return "";
        }
        boolean isOfRecord = reference == ParallaxPackage.Literals.OCCURRENCE__ENDED || Corrections.leadsToSubject(reference);
        if (isOfRecord && EcoreUtil2.getContainerOfType(holder, Scenario.class) != null) {
            return " in " + scenarioOf(holder) + " or its record";
        }
        if (!isOfRecord && ParallaxPackage.Literals.HAPPENING.isSuperTypeOf(reference.getEReferenceType())) {
            return " in " + scenarioOf(holder);
        }
        return relationships.recordSeenFrom(holder).map(record -> " in the record " + record).orElse("");
    }

    private static String scenarioOf(EObject holder) {
        Scenario scenario = EcoreUtil2.getContainerOfType(holder, Scenario.class);
        return scenario == null ? "this file" : "the scenario " + scenario.getName();
    }

    private List<String> nearest(EObject holder, EReference reference, String name) {
        AtomicInteger asked = cache.get("suggestions", holder.eResource(), AtomicInteger::new);
        if (asked.incrementAndGet() > MOST_SUGGESTIONS) {
            return List.of();
        }
        // An installed record that no scenario names rightly is not read, so it is not in scope.
        Stream<String> unread = RecordSort.of(reference.getEReferenceType()).stream()
                .flatMap(sort -> installed.names(sort).stream());
        return Nearest.to(name, Stream.concat(StreamSupport
                .stream(scopes.getScope(holder, reference).getAllElements().spliterator(), false)
                .limit(WIDEST_SCOPE).filter(d -> d.getEObjectOrProxy() != holder).map(d -> d.getName().toString()), unread).distinct());
    }
}
