@echo off
rem Runs this installation of Parallax: the window for "open" (or a double click), plain Java for every other command.
setlocal
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo parallax: no Java was found; install Java 21 or newer, for example Eclipse Temurin, or set JAVA_HOME. 1>&2
  exit /b 2
)
if "%~1"=="" goto window
if "%~1"=="open" goto window

set "arch=%home%configuration\commands.jsa"
"%java%" -Xlog:disable -Xlog:all=error:stderr -Xshare:auto -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%arch%" ^
  -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djava.awt.headless=true "-Dparallax.home=%home%." ^
  -cp "%home%launch\commands.jar;%home%dropins\*;%home%dropins\plugins\*" org.parallax.cli.Main %*
exit /b %errorlevel%

:window
if "%~1"=="open" shift
for %%j in ("%home%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
start "" "%java%w" -Xmx2g -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED "-Dparallax.home=%home%." ^
  -jar "%launcher%" -install "%home%." -name Parallax %1 %2 %3 %4 %5 %6 %7 %8 %9
