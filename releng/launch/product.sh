# Where the built product is, and whether it is still what the sources say.

state=$root/target
products=$root/releng/org.parallax.product/target/products/org.parallax.product
built=$products/.built

# Prints one source that changed after the product was built, if there is one. Tests are no part of the product.
changed_source() {
    find "$root/pom.xml" "$root/.mvn" "$root/bundles" "$root/dsl" "$root/features" "$root/releng" \
        \( -name target -o -name emf-gen -o -name src-gen -o -path '*/src/test' -o -path "$root/releng/launch" -o -name '.?*' ! -name .mvn \
           -o -path "$root/bundles/org.parallax.model/plugin.*" -o -path "$root/bundles/org.parallax.model/build.properties" \
           -o -path "$root/releng/org.parallax.architecture" -o -path "$root/releng/org.parallax.bench" \
           -o -path "$root/releng/org.parallax.workbench.tests" -o -path "$root/releng/org.parallax.product.tests" \) -prune \
        -o \( -type f -o -type d -path '*/src/*' \) -newer "$built" -print 2>/dev/null | head -n 1
}

product_is_current() {
    [ -f "$built" ] && [ -z "$(changed_source)" ]
}

# Sets installation to the product that was materialised for this machine.
find_installation() {
    case $(uname -m) in
        arm64 | aarch64) arch=aarch64 ;;
        *) arch=x86_64 ;;
    esac
    case $(uname -s) in
        Darwin) set -- "$products"/macosx/cocoa/"$arch"/*.app/Contents/Eclipse ;;
        *) set -- "$products/linux/gtk/$arch" ;;
    esac
    installation=$1
    [ -x "$installation/parallax" ]
}
