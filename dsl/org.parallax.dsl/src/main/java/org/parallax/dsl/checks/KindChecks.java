package org.parallax.dsl.checks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.model.AgreementEffect;
import org.parallax.model.EventKind;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Parameter;
import org.parallax.model.ParameterType;
import org.parallax.model.Role;
import org.parallax.model.Side;

/** Kinds of events declare parameters that can be filled, and effects that do not contradict one another. */
public final class KindChecks extends Checks {

    /** Each role introduces one parameter. */
    @Check
    public void rolesAreDistinct(EventKind kind) {
        Map<Role, Parameter> seen = new EnumMap<>(Role.class);
        for (Parameter parameter : kind.getParameters()) {
            Parameter earlier = seen.putIfAbsent(parameter.getRole(), parameter);
            if (earlier != null) {
                report(IssueCode.DUPLICATE_PARAMETER, parameter, ParallaxPackage.Literals.PARAMETER__ROLE, kind.getName()
                        + " already has a parameter \"" + parameter.getRole() + "\" in " + Messages.place(parameter, earlier) + ".",
                        OtherPlace.of(earlier, "the first parameter"));
            }
        }
    }

    /** Several states go with "between", a leaning with "to". */
    @Check
    public void rolesFitTypes(Parameter parameter) {
        boolean states = parameter.getType() == ParameterType.STATES;
        boolean between = parameter.getRole() == Role.BETWEEN;
        if (states && !between || between && !states && parameter.getType() == ParameterType.STATE) {
            report(IssueCode.PARAMETER_TYPE, parameter, ParallaxPackage.Literals.PARAMETER__TYPE,
                    "\"between\" goes with states, and states only with \"between\".", between ? "states" : "state");
        }
        if (parameter.getType() == ParameterType.LEANING && parameter.getRole() != Role.TO) {
            report(IssueCode.PARAMETER_TYPE, parameter, ParallaxPackage.Literals.PARAMETER__TYPE,
                    "A leaning goes with \"to\".");
        }
    }

    /** What is done to an agreement is done to one the kind asks for. */
    @Check
    public void agreementIsAskedFor(AgreementEffect effect) {
        if (effect.eContainer() instanceof EventKind kind && kind.getParameters().stream()
                .noneMatch(p -> p.getRole() == effect.getRole() && p.getType() == ParameterType.AGREEMENT)) {
            report(IssueCode.AGREEMENT_ROLE, effect, ParallaxPackage.Literals.AGREEMENT_EFFECT__ROLE, kind.getName()
                    + " has no parameter \"" + effect.getRole() + " agreement\", so there is no agreement it "
                    + effect.getAction() + ".", effect.getRole() + " agreement");
        }
    }

    /** A change of leader says in which state and to which leaning. */
    @Check
    public void leaderChangeIsComplete(EventKind kind) {
        if (kind.isLeaderChange() && !(has(kind, Role.IN, ParameterType.STATE) && has(kind, Role.TO, ParameterType.LEANING))) {
            report(IssueCode.LEADER_CHANGE_PARAMETERS, kind, ParallaxPackage.Literals.EVENT_KIND__LEADER_CHANGE, kind.getName()
                    + " changes a leader and so needs the parameters \"in state\" and \"to leaning\".");
        }
    }

    /** Effects fade, last, or last until they are ended and then fade. */
    @Check
    public void fading(EventKind kind) {
        boolean fades = kind.eIsSet(ParallaxPackage.Literals.EVENT_KIND__FADE_MONTHS);
        boolean stands = StandingConditions.isStanding(kind);
        if (fades && kind.isLasting() && !stands) {
            report(IssueCode.FADING_CONTRADICTION, kind, ParallaxPackage.Literals.EVENT_KIND__LASTING, kind.getName()
                    + " cannot both fade and last; what fades once it is ended \"lasts until ended then fades over N months\".");
        } else if (fades && !stands && saysThen(kind)) {
            report(IssueCode.FADING_CONTRADICTION, kind, ParallaxPackage.Literals.EVENT_KIND__FADE_MONTHS, kind.getName()
                    + " says \"then fades\" but not what it fades after: write \"lasts until ended\" before it, or leave \"then\" out.");
        }
        boolean moves = !kind.getEffects().isEmpty() || !kind.getPerceptions().isEmpty();
        if (moves && !fades && !kind.isLasting() && !isBroken(kind)) {
            report(IssueCode.FADING_MISSING, kind, ParallaxPackage.Literals.NAMED__NAME, kind.getName()
                    + " does not say how its effects go: write \"fades over N months\", \"lasts until ended\" or \"lasts\".",
                    "fades over 6 months");
        }
    }

    /** Whose costs and whose gain it is, is said without saying one side twice. */
    @Check
    public void sidesApart(EventKind kind) {
        bothAlone(kind, kind.getCostlyTo(), ParallaxPackage.Literals.EVENT_KIND__COSTLY_TO);
        bothAlone(kind, kind.getFavours(), ParallaxPackage.Literals.EVENT_KIND__FAVOURS);
    }

    private void bothAlone(EventKind kind, List<Side> sides, EStructuralFeature clause) {
        int both = sides.indexOf(Side.BOTH);
        if (both >= 0 && sides.stream().anyMatch(side -> side != Side.BOTH)) {
            report(IssueCode.NO_EFFECT, kind, clause, both, "\"both\" means actor and counterpart: leave out what is said beside it.");
        }
    }

    /** Whether a syntax error stands in a kind or what was torn off it: what comes after that may say more than was read. */
    private static boolean isBroken(EventKind kind) {
        int start = NodeModelUtils.findActualNodeFor(kind).getOffset();
        int end = EcoreUtil.getRootContainer(kind).eContents().stream().map(NodeModelUtils::findActualNodeFor)
                .mapToInt(INode::getOffset).filter(next -> next > start).min().orElse(Integer.MAX_VALUE);
        return StreamSupport.stream(((XtextResource) kind.eResource()).getParseResult().getSyntaxErrors().spliterator(), false)
                .anyMatch(fault -> fault.getOffset() >= start && fault.getOffset() < end);
    }

    /** The word stands for nothing in the model, and is a name elsewhere. */
    private static boolean saysThen(EventKind kind) {
        for (INode leaf : NodeModelUtils.findActualNodeFor(kind).getLeafNodes()) {
            if (leaf.getGrammarElement() instanceof Keyword word && word.getValue().equals("then")
                    && GrammarUtil.containingRule(word).getType().getClassifier() == ParallaxPackage.Literals.EVENT_KIND) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(EventKind kind, Role role, ParameterType type) {
        return kind.getParameters().stream().anyMatch(p -> p.getRole() == role && p.getType() == type);
    }
}
