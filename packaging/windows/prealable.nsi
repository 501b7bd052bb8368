; The Windows installer, in French and English, for one person (without administrator) or for everybody.
; Made by packaging/windows.sh:
;   makensis -DVERSION=0.1.0 -DTREE=folder -DINSTALLED=files.nsh -DREMOVED=files.nsh -DOUTPUT=file.exe [-DSIGN=command]
; Silent: /S [/CurrentUser | /AllUsers] [/D=folder, last and without quotes]. Ends with 2 when the program
; is open, 1 when it was given up.
Target amd64-unicode
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
; The three programs carry the same forms and fonts: as far back as the first of them.
SetCompressorDictSize 64
SetDateSave off ; or the bytes would tell the folder's times

!define NAME "Préalable"
!define ID "fr.prealable.Prealable"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "Prealable"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\${ID}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\${ID}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!include "MultiUser.nsh"
!include "MUI2.nsh"
!include "FileFunc.nsh"

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
!macro VersionTexts language description
  VIAddVersionKey /LANG=${language} "ProductName" "${NAME}"
  VIAddVersionKey /LANG=${language} "CompanyName" "${NAME}"
  VIAddVersionKey /LANG=${language} "FileDescription" "${description}"
  VIAddVersionKey /LANG=${language} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${language} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${language} "LegalCopyright" "GPL-3.0-or-later"
!macroend

!ifdef SIGN
  !uninstfinalize '"${SIGN}" "%1"' = 0
!endif

!define MUI_ICON "${TREE}\prealable.ico"
!define MUI_UNICON "${TREE}\prealable.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\prealable.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${TREE}\LICENSE.txt"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "French" ; the first one is for every other language
!insertmacro MUI_LANGUAGE "English"
!insertmacro VersionTexts ${LANG_FRENCH} "Installation de ${NAME}"
!insertmacro VersionTexts ${LANG_ENGLISH} "${NAME} installer"

LangString IsOpen ${LANG_FRENCH} "Préalable est ouvert. Fermez-le, puis recommencez."
LangString IsOpen ${LANG_ENGLISH} "Préalable is open. Close it, then try again."
LangString OldStays ${LANG_FRENCH} "La version précédente n'a pas pu être retirée. Fermez Préalable, puis recommencez."
LangString OldStays ${LANG_ENGLISH} "The previous version could not be removed. Close Préalable, then try again."
LangString NeedsNewer ${LANG_FRENCH} "Préalable a besoin de Windows 10 ou 11, en 64 bits."
LangString NeedsNewer ${LANG_ENGLISH} "Préalable needs 64-bit Windows 10 or 11."
LangString DataStay ${LANG_FRENCH} "Vos brouillons, votre registre et vos réglages restent dans $\r$\n%APPDATA%\prealable. Supprimez ce dossier si vous n'en voulez plus."
LangString DataStay ${LANG_ENGLISH} "Your drafts, register and settings stay in $\r$\n%APPDATA%\prealable. Delete this folder if you no longer want them."
LangString Request ${LANG_FRENCH} "Demande d'accord préalable"
LangString Request ${LANG_ENGLISH} "Prior approval request"
LangString Pack ${LANG_FRENCH} "Paquet de formulaires Préalable"
LangString Pack ${LANG_ENGLISH} "Préalable form pack"

; A program that runs cannot be written to.
!macro StopIfOpen prefix
Function ${prefix}StopIfOpen
  IfFileExists "$INSTDIR\prealable.exe" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\prealable.exe" a
  IfErrors 0 writable
    MessageBox MB_ICONEXCLAMATION|MB_OK "$(IsOpen)" /SD IDOK
    SetErrorLevel 2
    Quit
  writable:
  FileClose $0
  closed:
FunctionEnd
!macroend
!insertmacro StopIfOpen ""
!insertmacro StopIfOpen "un."

Function .onInit
  StrCpy $R9 $INSTDIR ; what /D= says, which the next line would forget
  !insertmacro MULTIUSER_INIT
  StrCmp $R9 "" +2
    StrCpy $INSTDIR $R9
FunctionEnd

Function un.onInit
  StrCpy $R9 $INSTDIR ; its own folder: the next line would take the one of the last installation
  !insertmacro MULTIUSER_UNINIT
  StrCpy $INSTDIR $R9
FunctionEnd

; What an older version installed into $2 goes with its own list; the person's data are elsewhere.
Function RemoveOlder
  IfFileExists "$2\uninstall.exe" 0 gone
  StrCpy $1 "/CurrentUser"
  StrCmp $MultiUser.InstallMode "AllUsers" 0 +2
    StrCpy $1 "/AllUsers"
  ClearErrors
  ExecWait '"$2\uninstall.exe" /S $1 _?=$2' $0
  IfErrors stays
  StrCmp $0 0 removed
  stays:
  MessageBox MB_ICONEXCLAMATION|MB_OK "$(OldStays)" /SD IDOK
  SetErrorLevel 2
  Quit
  removed: ; run in place, it cannot remove itself
  Delete "$2\uninstall.exe"
  RMDir "$2"
  gone:
FunctionEnd

Section "-Préalable"
  SetRegView 64
  Call StopIfOpen
  ReadRegStr $2 SHCTX "Software\${ID}" "Folder"
  StrCmp $2 "" +2
    Call RemoveOlder
  StrCpy $2 $INSTDIR
  Call RemoveOlder
  !include "${INSTALLED}"
  SetOutPath "$INSTDIR" ; where the shortcut begins
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\prealable.exe" "" "$INSTDIR\prealable.ico"
  WriteRegStr SHCTX "Software\${ID}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\prealable.ico"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
  ; Our own kinds of files; no other program's is taken over.
  WriteRegStr SHCTX "Software\Classes\.prealable" "" "${ID}.request"
  WriteRegStr SHCTX "Software\Classes\.prealable" "Content Type" "application/vnd.prealable.request+json"
  WriteRegStr SHCTX "Software\Classes\${ID}.request" "" "$(Request)"
  WriteRegStr SHCTX "Software\Classes\${ID}.request\DefaultIcon" "" "$INSTDIR\prealable.ico"
  WriteRegStr SHCTX "Software\Classes\${ID}.request\shell\open\command" "" '"$INSTDIR\prealable.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\.prealable-pack" "" "${ID}.pack"
  WriteRegStr SHCTX "Software\Classes\${ID}.pack" "" "$(Pack)"
  WriteRegStr SHCTX "Software\Classes\${ID}.pack\DefaultIcon" "" "$INSTDIR\prealable.ico"
  WriteRegStr SHCTX "Software\Classes\${ID}.pack\shell\open\command" "" '"$INSTDIR\prealable.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  SetRegView 64
  Call un.StopIfOpen
  !include "${REMOVED}" ; only what was installed
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "Software\${ID}"
  DeleteRegKey SHCTX "Software\Classes\${ID}.request"
  DeleteRegKey SHCTX "Software\Classes\${ID}.pack"
  DeleteRegKey SHCTX "Software\Classes\.prealable"
  DeleteRegKey SHCTX "Software\Classes\.prealable-pack"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  DetailPrint "$(DataStay)"
  MessageBox MB_ICONINFORMATION|MB_OK "$(DataStay)" /SD IDOK
SectionEnd
