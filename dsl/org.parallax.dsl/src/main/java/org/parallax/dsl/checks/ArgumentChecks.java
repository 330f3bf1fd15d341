package org.parallax.dsl.checks;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.linking.ElementWords;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.scoping.ParameterTypes;
import org.parallax.model.Argument;
import org.parallax.model.EventKind;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Parameter;
import org.parallax.model.ParameterType;
import org.parallax.model.Role;

/** An event gives all its kind asks for, of the right type, and nothing else. */
public final class ArgumentChecks extends Checks {

    /** Nothing the kind needs is missing; data: the missing argument as text. */
    @Check
    public void nothingMissing(Occurrence occurrence) {
        EventKind kind = occurrence.getKind();
        if (!Messages.isKnown(kind)) {
            return;
        }
        missing(occurrence).forEach(parameter -> report(IssueCode.MISSING_ARGUMENT, occurrence,
                ParallaxPackage.Literals.OCCURRENCE__KIND, kind.getName() + " needs " + describe(parameter) + ".",
                parameter.getRole().getLiteral()));
    }

    /** What the kind of an occurrence asks for and it does not say. Consent may always be left unsaid: then there is none. */
    static List<Parameter> missing(Occurrence occurrence) {
        Set<Role> given = occurrence.getArguments().stream().map(Argument::getRole)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return occurrence.getKind().getParameters().stream()
                .filter(parameter -> !parameter.isOptional() && parameter.getRole() != Role.CONSENTED
                        && !given.contains(parameter.getRole())).toList();
    }

    /** Nothing is given twice. */
    @Check
    public void nothingTwice(Occurrence occurrence) {
        Map<Role, Argument> seen = new EnumMap<>(Role.class);
        for (Argument argument : occurrence.getArguments()) {
            Argument earlier = seen.putIfAbsent(argument.getRole(), argument);
            if (earlier != null) {
                report(IssueCode.DUPLICATE_ARGUMENT, argument, ParallaxPackage.Literals.ARGUMENT__ROLE, "\"" + argument.getRole()
                        + "\" is given twice; " + Messages.place(argument, earlier) + " has it already.",
                        OtherPlace.of(earlier, "the first argument"));
            }
        }
    }

    /** What is given is asked for, and of the right type. */
    @Check
    public void rightType(Argument argument) {
        if (!(argument.eContainer() instanceof Occurrence occurrence) || !Messages.isKnown(occurrence.getKind())) {
            return;
        }
        Optional<Parameter> parameter = ParameterTypes.parameterOf(argument);
        if (parameter.isEmpty()) {
            EventKind kind = occurrence.getKind();
            String known = kind.getParameters().isEmpty() ? "nothing"
                    : Messages.list(kind.getParameters().stream().map(p -> "\"" + p.getRole() + "\"").toList());
            report(IssueCode.UNKNOWN_ARGUMENT, argument, ParallaxPackage.Literals.ARGUMENT__ROLE, kind.getName()
                    + " takes no \"" + argument.getRole() + "\"; it takes " + known + ".");
            return;
        }
        compare(argument, parameter.get());
    }

    private void compare(Argument argument, Parameter parameter) {
        if (parameter.getRole() == Role.CONSENTED) {
            return;
        }
        ParameterType type = parameter.getType();
        Optional<EClass> wanted = ParameterTypes.elementClass(type);
        if (wanted.isEmpty()) {
            boolean fits = type == ParameterType.LEANING ? argument.isSetLeaning() : argument.isSetIntensity();
            if (!fits) {
                reportType(argument, parameter, place(argument), -1, given(argument));
            }
            return;
        }
        if (argument.isSetLeaning()) {
            reportType(argument, parameter, ParallaxPackage.Literals.ARGUMENT__LEANING, -1, "the leaning " + argument.getLeaning());
            return;
        }
        int position = 0;
        for (Named value : argument.getValues()) {
            if (Messages.isKnown(value) && !wanted.get().isInstance(value)) {
                reportType(argument, parameter, ParallaxPackage.Literals.ARGUMENT__VALUES, position, Messages.element(value));
            }
            position++;
        }
        count(argument, type, wanted.get());
    }

    private void count(Argument argument, ParameterType type, EClass wanted) {
        int given = argument.getValues().size();
        if (type != ParameterType.STATES) {
            if (given > 1) {
                report(IssueCode.ARGUMENT_COUNT, argument, ParallaxPackage.Literals.ARGUMENT__VALUES, 1, "\"" + argument.getRole()
                        + "\" takes one " + ElementWords.of(wanted) + " here, not " + given + ".");
            }
            return;
        }
        if (given < 2) {
            report(IssueCode.ARGUMENT_COUNT, argument, ParallaxPackage.Literals.ARGUMENT__VALUES,
                    "\"between\" takes at least two states.");
        }
        List<INode> nodes = NodeModelUtils.findNodesForFeature(argument, ParallaxPackage.Literals.ARGUMENT__VALUES);
        Map<Named, INode> seen = new HashMap<>();
        for (int i = 0; i < Math.min(given, nodes.size()); i++) {
            Named value = argument.getValues().get(i);
            INode earlier = Messages.isKnown(value) ? seen.putIfAbsent(value, nodes.get(i)) : null;
            if (earlier != null) {
                report(IssueCode.SAME_STATE, argument, ParallaxPackage.Literals.ARGUMENT__VALUES, i, value.getName()
                        + " is given twice.", OtherPlace.of(argument, earlier, "the first time"));
            }
        }
    }

    private void reportType(Argument argument, Parameter parameter, EStructuralFeature place, int index, String given) {
        report(IssueCode.ARGUMENT_TYPE, argument, place, index, ((EventKind) parameter.eContainer()).getName() + " needs "
                + describe(parameter) + ", not " + given + ".");
    }

    private static EStructuralFeature place(Argument argument) {
        return argument.isSetIntensity() ? ParallaxPackage.Literals.ARGUMENT__INTENSITY
                : argument.getValues().isEmpty() ? ParallaxPackage.Literals.ARGUMENT__ROLE
                        : ParallaxPackage.Literals.ARGUMENT__VALUES;
    }

    private static String given(Argument argument) {
        return argument.getValues().stream().filter(Messages::isKnown).findFirst().map(Messages::element).orElse("that");
    }

    private static String describe(Parameter parameter) {
        return switch (parameter.getType()) {
            case INTENSITY -> "an intensity (minor, moderate, major or severe)";
            case STATES -> "two or more states after \"between\"";
            case LEANING -> "a leaning after \"" + parameter.getRole() + "\" (progressive, centrist, conservative, "
                    + "nationalist or military)";
            default -> ElementWords.one(ParameterTypes.elementClass(parameter.getType()).orElseThrow()) + " after \""
                    + parameter.getRole() + "\"";
        };
    }
}
