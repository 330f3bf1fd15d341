package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.parallax.dsl.record.Drivers;
import org.parallax.dsl.scenario.ScenarioNames;
import org.parallax.dsl.scoping.ParameterTypes;
import org.parallax.model.Argument;
import org.parallax.model.Assumption;
import org.parallax.model.Decision;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Level;
import org.parallax.model.Occurrence;
import org.parallax.model.Option;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Parameter;
import org.parallax.model.ParameterAssumption;
import org.parallax.model.ParameterType;
import org.parallax.model.ProjectionRequest;
import org.parallax.model.Quantity;
import org.parallax.model.Scenario;
import org.parallax.model.State;
import org.parallax.model.Trigger;

/** Separates the keywords that lead to something valid from those that would be an error. */
final class FittingWords {

    private final ScenarioNames names;
    private final ReachableNames reachable;
    private final Clauses clauses;
    private final FittingKindWords kinds;
    private final FittingParameters parameters;
    private final FittingExerciseWords exercises;

    @Inject
    FittingWords(ScenarioNames names, ReachableNames reachable, Clauses clauses, FittingKindWords kinds,
            FittingParameters parameters, FittingExerciseWords exercises) {
        this.exercises = exercises;
        this.parameters = parameters;
        this.kinds = kinds;
        this.names = names;
        this.reachable = reachable;
        this.clauses = clauses;
    }

    /** Whether the checks accept a keyword at a place. */
    boolean fits(Keyword keyword, ContentAssistContext context) {
        EObject model = context.getCurrentModel();
        if (clauses.isNameDue(context) || clauses.isSaid(keyword, context)) {
            return false;
        }
        return model == null || switch (GrammarUtil.containingRule(keyword).getName()) {
            case "Role", "IntensityRole", "ConsentRole" -> opensArgument(keyword, model);
            case "Topic" -> kinds.isNewTopic(keyword, context);
            case "Side" -> kinds.isNewSide(keyword, context);
            case "Impact" -> kinds.fitsImpact(keyword, model);
            case "ConsentGuard", "ActorGuard", "IntensityGuard" -> kinds.mayDiffer(keyword, model);
            case "EventKind" -> kinds.fitsKind(keyword, model);
            case "Leaning" -> takesLeaning(model);
            case "Argument" -> takesMore(model);
            case "Quantity" -> belongsToAny(Quantity.get(keyword.getValue()), model) && !isOfTheory(model, context);
            case "ParameterAssumption" -> !keyword.getValue().equals("of") || isBehindParameter(context);
            case "CourseDirection" -> !(model instanceof ParameterAssumption);
            case "OnDate", "InMonth", "Window" -> !isSetOff(model);
            case "OccurrenceTail" -> keyword.getValue().equals("alleged") ? FittingProvenance.isDocumented(model)
                    : isDated(keyword, model);
            case "Provenance" -> FittingProvenance.fits(keyword, model);
            case "FormerNames" -> FittingProvenance.isDocumented(model);
            case "Decision" -> keyword.getValue().equals("decision") || isDated(model);
            case "ProjectionRequest" -> !keyword.getValue().equals("project") || isFirstRequest(model);
            case "Exclusion", "Replacement" -> inheritsAnything(model);
            case "Scenario" -> !keyword.getValue().equals("with") || !(model instanceof Scenario scenario) || scenario.getParent() == null;
            default -> exercises.fits(keyword, model, context);
        };
    }

    /** The kind asks for the argument, and it is not given yet. */
    private static boolean opensArgument(Keyword keyword, EObject model) {
        Occurrence occurrence = EcoreUtil2.getContainerOfType(model, Occurrence.class);
        if (occurrence == null || !isKnown(occurrence.getKind())) {
            return true;
        }
        boolean given = occurrence.getArguments().stream()
                .filter(argument -> argument != model)
                .anyMatch(argument -> argument.getRole().getLiteral().equals(keyword.getValue()));
        return !given && occurrence.getKind().getParameters().stream()
                .anyMatch(parameter -> parameter.getRole().getLiteral().equals(keyword.getValue()));
    }

    private static boolean takesLeaning(EObject model) {
        Occurrence occurrence = EcoreUtil2.getContainerOfType(model, Occurrence.class);
        return occurrence == null || isKnown(occurrence.getKind())
                && (!(model instanceof Argument argument) || isOfType(argument, ParameterType.LEANING));
    }

    /** Only "between" takes more than one. */
    private static boolean takesMore(EObject model) {
        return !(model instanceof Argument argument) || ParameterTypes.parameterOf(argument).isEmpty()
                || isOfType(argument, ParameterType.STATES);
    }

    private static boolean isOfType(Argument argument, ParameterType type) {
        return ParameterTypes.parameterOf(argument).map(Parameter::getType).filter(type::equals).isPresent();
    }

    /** In a scenario the driver comes before its state when it is shifted. */
    private boolean belongsToAny(Quantity driver, EObject model) {
        return switch (model) {
            case Assumption assumption -> belongs(driver, assumption.getState());
            case Level level -> belongs(driver, level.getState());
            case Scenario scenario -> reachable.of(scenario, ParallaxPackage.Literals.SHIFT__STATE)
                    .map(found -> EcoreUtil2.resolve(found.getEObjectOrProxy(), scenario))
                    .anyMatch(state -> belongs(driver, (State) state));
            default -> true;
        };
    }

    /** Whether what is assumed can only be of a theory, since no state has the name of its parameter. */
    private boolean isOfTheory(EObject model, ContentAssistContext context) {
        return model instanceof Assumption assumption && isBehindParameter(context)
                && (assumption.getState() == null || assumption.getState().eIsProxy());
    }

    private boolean isBehindParameter(ContentAssistContext context) {
        return context.getLastCompleteNode() != null && parameters.isOne(context.getLastCompleteNode().getText());
    }

    private static boolean belongs(Quantity driver, @Nullable State state) {
        return state == null || state.eIsProxy() || Drivers.belongs(driver, state);
    }

    /** A trigger decides the time of its events. */
    private static boolean isSetOff(EObject model) {
        Event event = EcoreUtil2.getContainerOfType(model, Event.class);
        return event != null && event.eContainer() instanceof Trigger;
    }

    /**
     * An event that does not follow from an option or a trigger says first when it happens; an event of a record is
     * certain.
     */
    private static boolean isDated(Keyword keyword, EObject model) {
        Event event = EcoreUtil2.getContainerOfType(model, Event.class);
        if (event == null) {
            return true;
        }
        boolean inRecord = event.eContainer() instanceof Document;
        boolean uncertain = keyword.getValue().equals("if") || keyword.getValue().equals("with")
                || keyword.getValue().equals("probability");
        return (event.getWhen() != null || !inRecord && !(event.eContainer() instanceof Scenario))
                && !(inRecord && uncertain);
    }

    private static boolean isDated(EObject model) {
        return !(model instanceof Decision decision) || decision.getWhen() != null || decision.eContainer() instanceof Option;
    }

    private static boolean isFirstRequest(EObject model) {
        Scenario scenario = EcoreUtil2.getContainerOfType(model, Scenario.class);
        return scenario == null || scenario.getStatements().stream().noneMatch(ProjectionRequest.class::isInstance);
    }

    private boolean inheritsAnything(EObject model) {
        Scenario scenario = EcoreUtil2.getContainerOfType(model, Scenario.class);
        return scenario == null || !names.inherited(scenario).isEmpty();
    }

    private static boolean isKnown(@Nullable EventKind kind) {
        return kind != null && !kind.eIsProxy();
    }
}
