# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

langue_parlee = ما اللغة التي تتكلمونها؟
autre_agente = شكرًا. سنحاول الاتصال بكم مجددًا بلغتكم. إلى اللقاء.
