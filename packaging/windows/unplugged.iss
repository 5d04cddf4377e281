; Installer for Windows (Inno Setup 6). Made by the workflow from the folder that PyInstaller leaves:
;   iscc /DVersion=0.1.0 /DSource=..\..\build\packaging\dist\unplugged packaging\windows\unplugged.iss
; Signing: configure a sign tool named "unplugged" in Inno Setup and add /DSign to the command.
#ifndef Version
  #error Give the version: /DVersion=0.1.0
#endif
#ifndef Source
  #define Source "..\..\build\packaging\dist\unplugged"
#endif

[Setup]
AppId={{7B0A1E6E-6F0A-4D1C-9C2B-0E7C8D3D5A41}
AppName=Unplugged
AppVersion={#Version}
AppPublisher=Unplugged contributors
DefaultDirName={autopf}\Unplugged
DefaultGroupName=Unplugged
DisableProgramGroupPage=yes
MinVersion=10.0
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2/max
SolidCompression=yes
OutputDir=..\..\dist
OutputBaseFilename=unplugged-{#Version}-windows-x64
SetupIconFile=..\..\build\packaging\icons\unplugged.ico
UninstallDisplayIcon={app}\unplugged.exe
LicenseFile=..\..\LICENSE
WizardStyle=modern
ChangesAssociations=yes
#ifdef Sign
SignTool=unplugged
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[InstallDelete]
; What an older version had and this one hasn't.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Unplugged"; Filename: "{app}\unplugged.exe"

[Registry]
; "Open with", beside whatever program the user has chosen for these files.
Root: HKA; Subkey: "Software\Classes\Applications\unplugged.exe\shell\open\command"; ValueType: string; ValueData: """{app}\unplugged.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\unplugged.exe\SupportedTypes"; ValueType: string; ValueName: ".wav"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\unplugged.exe\SupportedTypes"; ValueType: string; ValueName: ".mp3"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\unplugged.exe\SupportedTypes"; ValueType: string; ValueName: ".m4a"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\unplugged.exe\SupportedTypes"; ValueType: string; ValueName: ".flac"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\unplugged.exe\SupportedTypes"; ValueType: string; ValueName: ".ogg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\unplugged.exe\SupportedTypes"; ValueType: string; ValueName: ".mp4"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\unplugged.exe\SupportedTypes"; ValueType: string; ValueName: ".mkv"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\unplugged.exe\SupportedTypes"; ValueType: string; ValueName: ".opus"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\unplugged.exe\SupportedTypes"; ValueType: string; ValueName: ".aac"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\unplugged.exe\SupportedTypes"; ValueType: string; ValueName: ".webm"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\unplugged.exe\SupportedTypes"; ValueType: string; ValueName: ".mov"; ValueData: ""

; Written by the app when the stand is to open at login: gone with the app.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "unplugged-stand"; Flags: dontcreatekey uninsdeletevalue

[Run]
Filename: "{app}\unplugged.exe"; Description: "{cm:LaunchProgram,Unplugged}"; Flags: nowait postinstall skipifsilent
