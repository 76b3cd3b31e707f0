start-title = اختر لغتك
