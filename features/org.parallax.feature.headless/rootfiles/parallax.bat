@echo off
rem Runs this installation of Parallax: the window for "open" (or a double click), plain Java for every other command.
rem Its options are those of the script "parallax", which says why; only the archive of Java 25 and newer and the line of progress are left out.
setlocal
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "major=0"
for /f tokens^=2^ delims^=^" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /c:" version "') do (
  for /f "delims=.-+" %%m in ("%%v") do set "major=%%m"
)
if %major% lss 21 (
  echo parallax: no Java 21 or newer was found; install one ^(for example Eclipse Temurin^) or set JAVA_HOME. 1>&2
  exit /b 2
)
set "unsafe="
if %major% geq 24 set "unsafe=--sun-misc-unsafe-memory-access=allow"
if "%~1"=="" goto window
if "%~1"=="open" if not "%~2"=="--help" if not "%~2"=="-h" goto window

set "tiers=-XX:TieredStopAtLevel=1"
for %%c in (project compare explain theory backtest lsp) do if "%~1"=="%%c" set "tiers="
set "arch=%home%configuration\commands-%major%.jsa"
"%java%" -Xlog:disable -Xlog:all=error:stderr -XX:+DisplayVMOutputToStderr -XX:+UseSerialGC ^
  -Dguice_bytecode_gen_option=DISABLED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  -Djava.awt.headless=true "-Dparallax.home=%home%." %PARALLAX_JAVA_OPTIONS% %unsafe% ^
  -Xshare:auto -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%arch%" %tiers% ^
  -cp "%home%launch\commands.jar;%home%dropins\*;%home%dropins\plugins\*" org.parallax.cli.Main %*
exit /b %errorlevel%

:window
if "%~1"=="open" shift
for %%j in ("%home%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
start "" "%java%w" %unsafe% ^
  -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000 ^
  -Xmx2g -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED "-Dparallax.home=%home%." %PARALLAX_JAVA_OPTIONS% ^
  -jar "%launcher%" -install "%home%." -name Parallax %1 %2 %3 %4 %5 %6 %7 %8 %9
