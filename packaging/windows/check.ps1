# Installs the Windows installer on a Windows, uses it and takes it away again.
#   check.ps1 -Installer FILE [-Signed]      -Signed: it has to be signed by somebody who is trusted
param([Parameter(Mandatory)] [string] $Installer, [switch] $Signed)
$ErrorActionPreference = 'Stop'

function Invoke-Waiting([string] $Program, [string] $Words) {
    $process = Start-Process -FilePath $Program -ArgumentList $Words -Wait -PassThru
    if ($process.ExitCode -ne 0) { throw "$Program $Words : $($process.ExitCode)" }
}

if ($Signed -and (Get-AuthenticodeSignature $Installer).Status -ne 'Valid') { throw 'not signed' }
$folder = Join-Path $env:TEMP 'Logiciels à moi\Préalable'
# The folder stands last and without quotes.
Invoke-Waiting $Installer "/S /CurrentUser /D=$folder"
$program = Join-Path $folder 'prealable-cli.exe'
& $program --version
if ($LASTEXITCODE -ne 0) { throw 'version' }

$sample = Join-Path $PSScriptRoot '..\sample-request.json'
$deep = Join-Path $env:TEMP (('à côté ' * 8).Trim() + '\' + ('b' * 120) + '\' + ('c' * 120))
New-Item -ItemType Directory -Force "\\?\$deep" | Out-Null
& $program fill $sample --output "$deep\rempli é.pdf" --day 2026-11-22
if ($LASTEXITCODE -ne 0) { throw 'fill' }
if (-not (Test-Path -LiteralPath "\\?\$deep\rempli é.pdf")) { throw 'no PDF' }

# The window opens a request as a double click does.
$request = Join-Path $env:TEMP 'demande é.prealable'
Copy-Item $sample $request
$window = Start-Process -FilePath (Join-Path $folder 'prealable.exe') -ArgumentList "`"$request`"" -PassThru
for ($i = 0; $i -lt 100 -and -not $window.MainWindowTitle; $i++) { Start-Sleep -Milliseconds 200; $window.Refresh() }
Write-Host $window.MainWindowTitle
if ($window.HasExited -or $window.MainWindowTitle -notmatch 'Pr.alable') { throw 'no window' }
Start-Sleep -Seconds 40 # worker threads end after half a minute
if ($window.HasExited) { throw 'the window ended by itself' }
$window.Kill()
$window.WaitForExit()

Invoke-Waiting (Join-Path $folder 'uninstall.exe') '/S /CurrentUser'
# The uninstaller copies itself and goes on in that copy.
for ($i = 0; $i -lt 100 -and (Test-Path $folder); $i++) { Start-Sleep -Milliseconds 200 }
if (Test-Path $folder) { throw "something is left in $folder" }
if (Test-Path 'HKCU:\Software\fr.prealable.Prealable') { throw 'something is left in the registry' }
