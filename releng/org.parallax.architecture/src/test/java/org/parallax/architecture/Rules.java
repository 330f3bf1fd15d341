package org.parallax.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ServiceLoader;
import java.util.Set;

/** The rules on compiled classes. Each is a value, so that a test can show that it fails where it should. */
final class Rules {

    private static final Set<String> INEXACT_MATHEMATICS = Set.of("exp", "expm1", "log", "log10", "log1p", "pow", "sin",
        "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot");
    private static final Set<String> CLOCKS = Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime");
    private static final Set<String> CHANCE = Set.of("java.util.Random", "java.util.SplittableRandom",
        "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom");

    private static final Set<String> PRINTS_A_STACK = Set.of("printStackTrace()",
        "printStackTrace(java.io.PrintStream)");

    private static final int MOST_PARTS = 7;

    private Rules() {
    }

    static ArchRule seesOnly(String... packages) {
        return classes().should().onlyDependOnClassesThat(
            resideInAnyPackage(packages).or(DescribedPredicate.describe("are primitive", JavaClass::isPrimitive))
                .or(DescribedPredicate.describe("are arrays of those",
                    type -> type.isArray() && (type.getBaseComponentType().isPrimitive()
                        || resideInAnyPackage(packages).test(type.getBaseComponentType())))));
    }

    static ArchRule joinsOnlyIn(String meeting, String[] one, String[] other) {
        return noClasses().that(are(DescribedPredicate.not(resideInAPackage(meeting)))).and(dependOn(one)).should()
            .dependOnClassesThat(resideInAnyPackage(other))
            .because("values and their lowering meet in " + meeting + " alone");
    }

    private static DescribedPredicate<JavaClass> dependOn(String... packages) {
        DescribedPredicate<JavaClass> there = resideInAnyPackage(packages);
        return DescribedPredicate.describe("depend on " + there.getDescription(), type -> type
            .getDirectDependenciesFromSelf().stream().anyMatch(dependency -> there.test(dependency.getTargetClass())));
    }

    static ArchRule packagesFormNoCircle() {
        return slices().assignedFrom(new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        }).should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** No record has more than seven parts: parts that belong together are grouped in records of their own. */
    static ArchRule groupsItsParts() {
        return noClasses().that(DescribedPredicate.describe("are records", JavaClass::isRecord)).should(
            ArchCondition.from(DescribedPredicate.describe("have more than " + MOST_PARTS + " parts",
                type -> type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .count() > MOST_PARTS)));
    }

    static ArchRule sameBytesOnEveryMachine() {
        return noClasses().should().accessTargetWhere(
            DescribedPredicate.describe("differs between machines, moments or locales", Rules::isVariable))
            .because("the same input gives the same bytes anywhere: StrictMath, no clock, no chance, no default locale");
    }

    private static boolean isVariable(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return owner.equals("java.lang.Math") && (INEXACT_MATHEMATICS.contains(name) || name.equals("random"))
            || CLOCKS.contains(owner + "." + name) || CHANCE.contains(owner)
            || owner.startsWith("java.time.") && (name.equals("now") || name.equals("systemDefault"))
            || owner.equals("java.util.UUID") && name.equals("randomUUID")
            || owner.equals("java.util.Locale") && name.equals("getDefault")
            || owner.equals("java.lang.String") && isWithoutLocale(access);
    }

    private static boolean isWithoutLocale(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        return target.equals("java.lang.String.toLowerCase()") || target.equals("java.lang.String.toUpperCase()")
            || target.startsWith("java.lang.String.format(java.lang.String,")
            || target.startsWith("java.lang.String.formatted(");
    }

    static ArchRule onlyTheCommandLineEndsTheProcess() {
        return noClasses().that(DescribedPredicate.describe("are not the command line's Main",
            type -> !type.getName().equals("org.parallax.cli.Main"))).should().callMethod(System.class, "exit", int.class)
            .orShould().callMethod(Runtime.class, "exit", int.class).orShould()
            .callMethod(Runtime.class, "halt", int.class);
    }

    static ArchRule printsNoStack() {
        return noClasses().should().accessTargetWhere(DescribedPredicate.describe("prints a stack trace",
            access -> PRINTS_A_STACK.contains(access.getTarget().getName()
                + access.getTarget().getFullName().replaceAll("^[^(]*", ""))))
            .because("errors reach a user as a sentence; a writer may take the stack to a log");
    }

    static ArchRule findsPluginsThroughOneLoader() {
        return noClasses().should().dependOnClassesThat().belongToAnyOf(ServiceLoader.class)
            .because("org.parallax.projection.plugin names the file of a broken plug-in and goes on, everywhere");
    }

    static ArchRule keepsNoGlobalState() {
        return noFields().that().areStatic().and().doNotHaveModifier(JavaModifier.SYNTHETIC).should().notBeFinal().allowEmptyShould(true)
            .because("state that all share makes runs depend on one another");
    }

    static ArchRule hasTellingNames() {
        return noClasses().should().haveNameMatching(".*(Util|Utils|Utility|Helper|Helpers|Manager|Impl|Misc)")
            .because("a name says what a class is responsible for");
    }
}
